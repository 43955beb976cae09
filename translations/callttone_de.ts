<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApiReach</name>
    <message>
        <source>Post and list call events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow events as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage webhook endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at deliveries and replay them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptWords</name>
    <message>
        <source>Timed out, no response in 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection closed early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day or a range, such as 2026-02-10..2026-02-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write today, yesterday or a date such as 2026-02-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, yesterday, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live, completed, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either party, or a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <source>A value cannot contain a comma. Use a part without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot begin with a minus. To exclude it, put the minus before the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are not compared. Use a class such as 5xx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a code. Use a status such as 503, a class such as 4xx, or a word such as timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all call events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, retrying, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host and path, or a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503, 4xx, timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1 s, under 200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 3, 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus, or exclude a value such as -status:delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a filter “%1”. Write both values in one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryStatus</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>ErrorClass</name>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Look at the response below, correct the receiver, then replay.</source>
        <translation>Sehen Sie sich die Antwort unten an, korrigieren Sie den Empfänger und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which webhooks never follow.</source>
        <translation>%1 hat mit einer Weiterleitung geantwortet. Webhooks folgen ihr nie.</translation>
    </message>
    <message>
        <source>Set the endpoint to the final address, then replay.</source>
        <translation>Tragen Sie beim Endpunkt die endgültige Adresse ein und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Timed out. %1 did not answer within 10 s.</source>
        <translation>Zeit abgelaufen. %1 hat nicht innerhalb von 10 s geantwortet.</translation>
    </message>
    <message>
        <source>Check that the server is up and answers before doing long work, then replay.</source>
        <translation>Prüfen Sie, ob der Server läuft und antwortet, bevor er lange arbeitet, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection. No program listens on that port.</source>
        <translation>%1 hat die Verbindung abgelehnt. Auf diesem Port lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Start the server or correct the port, then replay.</source>
        <translation>Starten Sie den Server oder korrigieren Sie den Port und senden Sie erneut.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Es gibt keine Netzwerkroute zu %1.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s connection, VPN or firewall, then replay.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall dieses Rechners und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung getrennt, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check the server&apos;s log for a crash or a proxy limit, then replay.</source>
        <translation>Suchen Sie im Protokoll des Servers nach einem Absturz oder einer Grenze des Proxys und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 accepted the request and closed without answering.</source>
        <translation>%1 hat die Anfrage angenommen und ohne Antwort getrennt.</translation>
    </message>
    <message>
        <source>Check that the receiver answers with a status, then replay.</source>
        <translation>Prüfen Sie, ob der Empfänger mit einem Status antwortet, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the spelling of the host and its DNS record, then replay.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts und seinen DNS-Eintrag und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Renew the certificate on the server, then replay.</source>
        <translation>Erneuern Sie das Zertifikat auf dem Server und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use the name in the certificate, or issue one for this name, then replay.</source>
        <translation>Verwenden Sie den Namen aus dem Zertifikat oder stellen Sie eines für diesen Namen aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed or from an unknown issuer.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert oder von einem unbekannten Aussteller.</translation>
    </message>
    <message>
        <source>Use a certificate from a public authority and send the whole chain, then replay.</source>
        <translation>Verwenden Sie ein Zertifikat einer öffentlichen Stelle, liefern Sie die ganze Kette mit und senden Sie erneut.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed with %1.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server must speak TLS 1.2 or newer on that port. Correct it, then replay.</source>
        <translation>Der Server muss auf diesem Port TLS 1.2 oder neuer sprechen. Korrigieren Sie das und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 resolves to a private address, which this endpoint may not use.</source>
        <translation>%1 führt zu einer privaten Adresse, die dieser Endpunkt nicht verwenden darf.</translation>
    </message>
    <message>
        <source>If that is your own machine or network, allow private addresses for this endpoint.</source>
        <translation>Ist es Ihr eigener Rechner oder Ihr eigenes Netz, erlauben Sie diesem Endpunkt private Adressen.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>%1 hat mit etwas geantwortet, das kein HTTP ist.</translation>
    </message>
    <message>
        <source>Check that the port belongs to a web server, then replay.</source>
        <translation>Prüfen Sie, ob der Port zu einem Webserver gehört, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made from this endpoint&apos;s settings.</source>
        <translation>Mit den Einstellungen dieses Endpunkts ließ sich keine Anfrage an %1 bilden.</translation>
    </message>
    <message>
        <source>Open the endpoint, correct the named setting, then replay.</source>
        <translation>Öffnen Sie den Endpunkt, korrigieren Sie die genannte Einstellung und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). It wants credentials or does not accept the signature. Check the receiver&apos;s key or secret, then replay.</source>
        <translation>%1 hat die Anfrage zurückgewiesen (%2). Es verlangt Zugangsdaten oder erkennt die Signatur nicht an. Prüfen Sie Schlüssel oder Geheimnis des Empfängers und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has nothing at this path (404). Correct the endpoint&apos;s address, then replay.</source>
        <translation>%1 hat unter diesem Pfad nichts (404). Korrigieren Sie die Adresse des Endpunkts und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 says this address is gone for good (410), so the endpoint was disabled. Enter the new address and enable it.</source>
        <translation>%1 meldet, dass es diese Adresse nicht mehr gibt (410); der Endpunkt wurde darum abgeschaltet. Tragen Sie die neue Adresse ein und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 finds the event too large (413). Raise the receiver&apos;s body limit, then replay.</source>
        <translation>Das Ereignis ist %1 zu groß (413). Erhöhen Sie die Größengrenze des Empfängers und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (429). CalltTone waits as long as it asks and tries again.</source>
        <translation>%1 bittet um weniger Anfragen (429). CalltTone wartet so lange wie verlangt und versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 answered %2, which usually means the program behind it is down or failing. Check that server, then replay.</source>
        <translation>%1 hat %2 geantwortet. Meist heißt das, dass das Programm dahinter nicht läuft oder Fehler hat. Prüfen Sie diesen Server und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 answered %2 instead of a 2xx status. Look at the response, correct the receiver, then replay.</source>
        <translation>%1 hat %2 statt eines 2xx-Status geantwortet. Sehen Sie sich die Antwort an, korrigieren Sie den Empfänger und senden Sie erneut.</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>A call begins, inbound or outbound</source>
        <translation>Ein Anruf beginnt, ein- oder ausgehend</translation>
    </message>
    <message>
        <source>A call completes, with duration, status and summary</source>
        <translation>Ein Anruf endet, mit Dauer, Status und Zusammenfassung</translation>
    </message>
    <message>
        <source>A call failed to connect</source>
        <translation>Ein Anruf kam nicht zustande</translation>
    </message>
    <message>
        <source>The full transcript is available</source>
        <translation>Das vollständige Transkript liegt vor</translation>
    </message>
    <message>
        <source>AI analysis finished: sentiment, lead score, key points</source>
        <translation>Die KI-Analyse ist fertig: Stimmung, Lead-Bewertung, wichtigste Punkte</translation>
    </message>
    <message>
        <source>A caller left their contact details</source>
        <translation>Jemand hat seine Kontaktdaten hinterlassen</translation>
    </message>
    <message>
        <source>An agent booked an appointment</source>
        <translation>Ein Agent hat einen Termin gebucht</translation>
    </message>
    <message>
        <source>An integration stopped working</source>
        <translation>Eine Integration funktioniert nicht mehr</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Qt date format of a day in this year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>Qt date format of a day in another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Free Trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>%1 sent the request elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to %1, and the key is never sent along. If that is the service, use its address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done all the same: look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CalltTone service is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the service, or correct the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not resolve. Check its spelling and this machine&apos;s connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, or the connection is down. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service closed it before its answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not accepted: %1. Correct the certificate on the server, or this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1. Check the connection or the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed or changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what a CalltTone service says. Check that the address leads to one of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>See calls, deliveries, endpoints and figures</source>
        <translation>Anrufe, Zustellungen, Endpunkte und Kennzahlen ansehen</translation>
    </message>
    <message>
        <source>Change endpoints and replay deliveries</source>
        <translation>Endpunkte ändern und Zustellungen erneut senden</translation>
    </message>
    <message>
        <source>Post call events and call tools</source>
        <translation>Anrufereignisse melden und Werkzeuge aufrufen</translation>
    </message>
    <message>
        <source>Everything, including keys and secrets</source>
        <translation>Alles, auch Schlüssel und Geheimnisse</translation>
    </message>
</context>
<context>
    <name>ServiceAddress</name>
    <message>
        <source>This is not the address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Enter a whole address such as https://calls.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// to another machine would show the API key to everyone on the way. Use https://, or an SSH tunnel to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopApp</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the running engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for %1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALLTTONE_API_KEY is not set. Enter a key, or set the variable and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopUi</name>
    <message>
        <source>Playing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::ApiKeyListModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post events</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message>
        <source>Sending now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier attempt from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::CallListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message>
        <source>Failing since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::LiveCalls</name>
    <message>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message>
        <source>+%1</source>
        <comment>time after the call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>no endpoint takes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program, and where it keeps what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CalltTone Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddEndpointDialog</name>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing secret is created with the endpoint and shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Webhook Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key in the Authorization header as Bearer vxf_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that post events or read calls need one. The key is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a key can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has full access and has not been used for %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke it if nothing depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use %1 are refused from now on. This cannot be undone; a new key can be made at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How CalltTone looks on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Attention</name>
    <message>
        <source>Endpoint %1 failing since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1 is failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delivery is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1 was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live updates since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries are behind by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delivery waits to be sent. Slow receivers or a busy machine hold it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttentionCard</name>
    <message>
        <source>Everything is working. Last checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Button</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallNotifier</name>
    <message>
        <source>and 1 message before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n messages before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallRibbon</name>
    <message>
        <source>Who spoke when, and which tools ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move from one to the next, Enter shows it in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallTable</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectDialog</name>
    <message>
        <source>Connect to a CalltTone service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on that machine with &quot;callttoned key create&quot;. It is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionMonitor</name>
    <message>
        <source>Built-in engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionRow</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionView</name>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reachable since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown was loaded before. CalltTone keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no keys or secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CreateKeyDialog</name>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will use the key, such as &quot;Reporting dashboard&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a key only what its program needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CrumbButton</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the selected delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered in %L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries match outside %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as a call starts or you send a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryActions</name>
    <message>
        <source>Replay %1 deliveries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is sent again now with a new signature. Receivers see the same webhook-id as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replayed %n deliveries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replayed %1 of %2 deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to replay: all of them are being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is sent again now with a new signature. Receivers see the same webhook-id as before. Deliveries that are being sent right now are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying %1 deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next attempt would be at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the retries of this delivery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 will not receive this %3. You can still replay it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied attempt %1 as a cURL command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all attempts as HAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: %1 answered %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryFilterBar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the matching deliveries as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new deliveries as they come (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryInspector</name>
    <message>
        <source>Selected delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryTable</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EditEndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off. Events for it are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets 1 event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery that still waits will be dropped, and the signing secret is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that still wait will be dropped, and the signing secret is erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The signing secret is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Past deliveries stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointDetail</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in full only once. Each delivery carries an HMAC-SHA256 hex digest in X-Webhook-Signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret before it also signs webhook-signature until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointFigures</name>
    <message>
        <source>Failure rate, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure rate, last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries stop waiting at 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed tries, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointForm</name>
    <message>
        <source>Allow private network addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must answer 2xx within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: addresses like 127.0.0.1 or 192.168.x.x are refused, so that nobody can reach machines behind this one. Turn it on for a receiver on your own computer or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHead</name>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a signed test event now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover deliveries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private network allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CalltTone switched this endpoint off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery has failed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 1 delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>View %n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHealthDelegate</name>
    <message>
        <source>p95 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Endpoint (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 endpoints per organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 per organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Delete an endpoint to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add 1 more endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can add %n more endpoints.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointsCard</name>
    <message>
        <source>No endpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your server&apos;s address, and every call event is sent there, signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ExportStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 lines to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterSchema</name>
    <message>
        <source>There is no filter “%1” here. Use %2, or quote the text to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like &gt;1s, &lt;200ms or 1s..5s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 3, &gt;=3 or 2..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one time range fits. Write it like 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Write the value alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterText</name>
    <message>
        <source>Write a value after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the start or the end of the range, such as 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty value between the commas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::HeaderBlock</name>
    <message>
        <source>Show fewer headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more headers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message>
        <source>Arrow keys move, Space selects a range, Shift and Ctrl with arrows resize it, Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorBody</name>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1, POST, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 were kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorHead</name>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again now (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the attempt as a shell command (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this delivery with all attempts (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel retries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::JsonlExport</name>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Choose another place or free some room, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyReadyCard</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden when you leave this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ready. Copy it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListFooter</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListStates</name>
    <message>
        <source>The service takes longer than usual to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallDelegate</name>
    <message>
        <source>In conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallsCard</name>
    <message>
        <source>No call right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a scripted call to see its events stored, delivered and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::LivePanel</name>
    <message>
        <source>Mute notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close live panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call messages, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call shows here as Slack would get it: when it starts, and how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call active</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are muted. Turn them on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live panel (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live panel, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::MainWindow</name>
    <message>
        <source>%1 - CalltTone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavBadges</name>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries retrying</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CalltTone tells you while you do something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a call starts, ends or fails, while this window is not in front. The bell in the live panel is the same switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the engine at work: events are still taken in and delivered. Quit from the tray&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window always quits. To keep events flowing without a window, run callttoned serve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewFigures</name>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1% vs last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today, 15-minute bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery success, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery latency, 95th percentile, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery latency, p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::PayloadBlock</name>
    <message>
        <source>Empty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that are not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsCard</name>
    <message>
        <source>Recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has ended yet. Every call shows here when it is over, with its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsModel</name>
    <message>
        <source>No analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesCard</name>
    <message>
        <source>Recent deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent here yet. Send a test, or wait for the next call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesModel</name>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1, retry in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1, retry is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1, gave up %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1, gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message>
        <source>Recover deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends again what this endpoint never accepted and what is not waiting for a retry. Each keeps its webhook-id, so a receiver can tell repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it began to fail, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recover in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RotateDialog</name>
    <message>
        <source>Rotate signing secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new secret is created and shown once. X-Webhook-Signature uses it from the next delivery on. Until the old one, whsec_••••%1, ends, webhook-signature carries both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old secret for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a planned change. A receiver that checks webhook-signature notices nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old secret for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receivers that are updated by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this if the secret leaked. Deliveries fail verification until your server has the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretDialog</name>
    <message>
        <source>Copy the signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose it, rotate the secret to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample that checks a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or copy the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretField</name>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SignatureBox</name>
    <message>
        <source>Recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Webhook-Signature covers the body only, so the timestamp is not protected by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature does not match. The body was changed after signing, or another secret was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check: the secret was rotated after this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check: the endpoint&apos;s secret is not available.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Simulation</name>
    <message>
        <source>Ten times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up the simulated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hang up %n simulated calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::StartPage</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TabBar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TestCard</name>
    <message>
        <source>Send test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a real, signed sample event now, even while the endpoint is off, and shows what the server answered. Tests stay out of calls and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server accepted the sample event and its signature can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimeHistogram</name>
    <message>
        <source>Deliveries over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars count by status, event and endpoint only, so more than the list shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimingsView</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenChip</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenFilter</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter or search text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search text for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace removes the last filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TrayController</name>
    <message>
        <source>Open CalltTone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address of your server. CalltTone sends it a signed event whenever a call starts, ends or fails, and when transcript and analysis are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
