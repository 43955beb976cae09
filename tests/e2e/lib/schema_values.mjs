// SPDX-License-Identifier: GPL-3.0-or-later
// Values for JSON Schemas as the OpenAPI document writes them: ones that fit, and ones that a careless or hostile client
// would send in their place. No address in them leaves this machine.

const addresses = ['http://127.0.0.1:9/closed', 'https://hooks.example.invalid/x', 'https://localhost:1/', 'ftp://127.0.0.1/x', 'not an address'];

/** Arbitraries of fast-check for the schemas of one OpenAPI document. */
export class SchemaValues {
  constructor(fc, document) {
    this.fc = fc;
    this.document = document;
  }

  resolve(schema) {
    let resolved = schema ?? {};
    while (resolved.$ref) resolved = resolved.$ref.slice(2).split('/').reduce((at, step) => at[step], this.document);
    if (!resolved.allOf) return resolved;
    const merged = { ...resolved, properties: { ...resolved.properties }, required: [...(resolved.required ?? [])] };
    delete merged.allOf;
    for (const part of resolved.allOf.map((each) => this.resolve(each))) {
      merged.type ??= part.type;
      Object.assign(merged.properties, part.properties);
      merged.required.push(...(part.required ?? []));
    }
    return merged;
  }

  /** Values that fit the schema. */
  fitting(given, depth = 0) {
    const { fc } = this;
    const schema = this.resolve(given);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return fc.oneof(...choices.map((choice) => this.fitting(choice, depth)));
    const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? (schema.properties ? 'object' : undefined)];
    return fc.oneof(...types.map((type) => this.ofType(type, schema, depth)));
  }

  ofType(type, schema, depth) {
    const { fc } = this;
    switch (type) {
      case 'null': return fc.constant(null);
      case 'boolean': return fc.boolean();
      case 'integer': return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 1_000_000 });
      case 'number': return fc.double({ min: schema.minimum ?? -5, max: schema.maximum ?? 1e6, noNaN: true });
      case 'string': return this.text(schema);
      case 'array': return fc.array(this.fitting(schema.items, depth + 1), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)) });
      case 'object': return this.object(schema, depth);
      default: return fc.jsonValue({ maxDepth: 2 });
    }
  }

  text(schema) {
    const { fc } = this;
    if (schema.format === 'date-time')
      return fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
    if (schema.format === 'date')
      return fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    if (schema.format === 'uri') return fc.constantFrom(...addresses);
    if (schema.format === 'email') return fc.constantFrom('ada@example.invalid', 'a+b@example.invalid');
    if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
    const limits = { minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 20, 40) };
    const free = fc.oneof(fc.string(limits), fc.string({ unit: 'grapheme', ...limits }), fc.constantFrom('America/New_York', '+15551230100', 'x'.repeat(limits.maxLength)));
    return schema.example === undefined ? free : fc.oneof(fc.constant(schema.example), free);
  }

  object(schema, depth) {
    const { fc } = this;
    const properties = Object.entries(schema.properties ?? {});
    const required = (schema.required ?? []).filter((name) => schema.properties?.[name]);
    if (properties.length === 0 || depth > 4)
      return typeof schema.additionalProperties === 'object' && depth <= 4
        ? fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,10}$/), this.fitting(schema.additionalProperties, depth + 1), { maxKeys: 3 })
        : fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 });
    return fc.record(Object.fromEntries(properties.map(([name, each]) => [name, this.fitting(each, depth + 1)])), { requiredKeys: required });
  }

  /** What does not fit, as JSON values. */
  strange() {
    const { fc } = this;
    return fc.oneof(
      fc.constantFrom(null, true, '', ' ', 0, -1, 1e308, 2 ** 53, '\u0000', '\ud800', 'é'.repeat(300), 'x'.repeat(100_000), [], {}, [[]], '2026-13-45T99:99:99Z', '%00', '../../etc/passwd', "' OR 1=1 --"),
      fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 30 }));
  }

  /** A value that fits but for one or two members at the top. */
  spoiled(schema) {
    const { fc } = this;
    const names = Object.keys(this.resolve(schema).properties ?? { unknown: {} });
    return fc.tuple(this.fitting(schema), fc.array(fc.tuple(fc.constantFrom(...names), this.strange()), { minLength: 1, maxLength: 2 }))
      .map(([value, changes]) => (value && typeof value === 'object' && !Array.isArray(value) ? { ...value, ...Object.fromEntries(changes) } : changes[0][1]));
  }

  /** Texts of a body: most are JSON that fits, some JSON that does not, a few no JSON. */
  body(schema) {
    const { fc } = this;
    const broken = fc.constantFrom('', '{', 'null', '[]', '"text"', '{"a":1}}', '{"a":01}', '['.repeat(5000), `{"a":${'['.repeat(600)}${']'.repeat(600)}}`, '\ufeff{}', '{"a":1,"a":2}', '{"a":1e999}', '<xml/>');
    return fc.oneof(
      { weight: 6, arbitrary: this.fitting(schema).map((value) => JSON.stringify(value)) },
      { weight: 5, arbitrary: this.spoiled(schema).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: broken });
  }
}
