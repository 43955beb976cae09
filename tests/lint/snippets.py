#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the samples of docs/webhooks.md: each must accept a right request and refuse wrong ones.

Languages that are not installed here are named and left out; Node and Python always run."""
import base64
import hashlib
import hmac
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = '{"event":"call.ended","summary":"Grüße, 100 % – \\u00e9"}'.encode()

# How each language calls its sample: reads {"body", "headers", "signature", "secret"} from the file given, prints the
# outcome of both checks. {sample} is the text of the document.
HARNESS = {
    "javascript": ("node", "guide.cjs", """{sample}
const c = JSON.parse(require('fs').readFileSync(process.argv[2]));
console.log(verifyWebhook(Buffer.from(c.body, 'base64'), c.signature, c.secret));
"""),
    "js": ("node", "sample.cjs", """{sample}
const c = JSON.parse(require('fs').readFileSync(process.argv[2])); const b = Buffer.from(c.body, 'base64');
console.log(verifySimple(b, c.signature, c.secret), verify(b, c.headers, c.secret));
"""),
    "python": ("python3", "sample.py", """{sample}
import json, sys
c = json.load(open(sys.argv[1])); b = base64.b64decode(c["body"])
print(str(verify_simple(b, c["signature"], c["secret"])).lower(), str(verify(b, c["headers"], c["secret"])).lower())
"""),
    "go": ("go", "sample.go", """package main
import ("crypto/hmac"; "crypto/sha256"; "encoding/base64"; "encoding/hex"; "encoding/json"; "fmt"; "net/http"; "os"
    "strconv"; "strings"; "time")
{sample}
func main() {
    var c struct { Body []byte; Headers map[string]string; Signature, Secret string }
    text, _ := os.ReadFile(os.Args[1]); json.Unmarshal(text, &c)
    h := http.Header{}; for name, value := range c.Headers { h.Set(name, value) }
    fmt.Println(verifySimple(c.Body, c.Signature, c.Secret), verify(c.Body, h, c.Secret))
}
"""),
    "php": ("php", "sample.php", """<?php
{sample}
$c = json_decode(file_get_contents($argv[1]), true); $b = base64_decode($c['body']);
echo var_export(verify_simple($b, $c['signature'], $c['secret']), true), ' ',
    var_export(verify($b, $c['headers'], $c['secret']), true), "\\n";
"""),
    "ruby": ("ruby", "sample.rb", """{sample}
require 'json'
c = JSON.parse(File.read(ARGV[0])); b = Base64.decode64(c['body'])
puts "#{{verify_simple(b, c['signature'], c['secret'])}} #{{verify(b, c['headers'], c['secret'])}}"
"""),
}


def request(body=BODY, secret=SECRET, age=0):
    stamp = str(int(time.time()) - age)
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = hmac.new(key, f"evt_1.{stamp}.".encode() + body, hashlib.sha256).digest()
    old = "v1," + base64.b64encode(hashlib.sha256(b"another").digest()).decode()
    return {
        "body": base64.b64encode(body).decode(), "secret": SECRET,
        "signature": hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
        "headers": {"webhook-id": "evt_1", "webhook-timestamp": stamp,
                    "webhook-signature": f"{old} v1,{base64.b64encode(signed).decode()}"},
    }


def changed(body):
    case = request()
    case["body"] = base64.b64encode(body).decode()
    return case


def short():
    case = request()
    case["signature"] = "ab"
    case["headers"]["webhook-signature"] = "v1,ab"
    return case


CASES = [
    ("a right request", request(), "true true"),
    ("a changed body", changed(BODY + b"\n"), "false false"),
    ("another secret", request(secret="whsec_" + base64.b64encode(b"x" * 24).decode()), "false false"),
    ("an hour-old request", request(age=3600), "true false"),
    ("signatures of another length", short(), "false false"),
]


def problems_of(language, sample, folder):
    program, name, harness = HARNESS[language]
    source = Path(folder) / name
    source.write_text(harness.replace("{{", "{").replace("}}", "}").replace("{sample}", sample), encoding="utf-8")
    for title, case, expected in CASES:
        if language == "javascript":  # the guide's own sample knows the first signature only
            expected = expected.split()[0]
        data = Path(folder) / "case.json"
        data.write_text(json.dumps(case), encoding="utf-8")
        command = [program, "run", source, data] if program == "go" else [program, source, data]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        if ran.stdout.strip() != expected:
            yield f"{language}: {title}: expected {expected}, got {ran.stdout.strip()}"


def main():
    text = (ROOT / "docs/webhooks.md").read_text(encoding="utf-8")
    samples = dict(re.findall(r"^```(\w+)\n(.*?)^```$", text, re.M | re.S))
    ran, absent, found = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for language, (program, _, _) in HARNESS.items():
            if language not in samples:
                found.append(f"docs/webhooks.md has no sample in {language}")
            elif not shutil.which(program):
                absent.append(language)
            else:
                ran.append(language)
                found.extend(problems_of(language, samples[language], folder))
    print("\n".join(found + [f"ran {', '.join(ran)}" + (f"; not installed: {', '.join(absent)}" if absent else "")]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
