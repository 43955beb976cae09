// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an answer is one the OpenAPI document tells of: its status, its type, and every member of its body.

const problemType = 'application/problem+json';

export class AnswerCheck {
  constructor(Ajv, addFormats, document) {
    this.document = document;
    this.ajv = new Ajv({ strict: false, allErrors: false });
    addFormats(this.ajv);
    this.compiled = new Map();
  }

  pointed(reference) {
    return reference.slice(2).split('/').reduce((at, step) => at[step], this.document);
  }

  /** The schema with every object closed: a member that the document does not name is a difference, too. */
  closed(schema, isPart = false) {
    if (schema.$ref) return this.closed(this.pointed(schema.$ref), isPart);
    const result = { ...schema };
    if (result.properties)
      result.properties = Object.fromEntries(Object.entries(result.properties).map(([name, each]) => [name, this.closed(each)]));
    if (typeof result.additionalProperties === 'object') result.additionalProperties = this.closed(result.additionalProperties);
    if (result.items) result.items = this.closed(result.items);
    for (const word of ['oneOf', 'anyOf']) if (result[word]) result[word] = result[word].map((each) => this.closed(each));
    if (result.allOf) result.allOf = result.allOf.map((each) => this.closed(each, true));
    if (!isPart && (result.properties || result.allOf) && result.additionalProperties === undefined) result.unevaluatedProperties = false;
    return result;
  }

  validator(key, schema) {
    if (!this.compiled.has(key)) this.compiled.set(key, this.ajv.compile(this.closed(schema)));
    return this.compiled.get(key);
  }

  /** What is wrong with the answer, or an empty text. */
  differences(operation, answer) {
    if (answer.status >= 500) return `a ${answer.status}: ${answer.text.slice(0, 300)}`;
    let documented = operation.responses[answer.status];
    if (!documented) return `an undocumented ${answer.status}: ${answer.text.slice(0, 300)}`;
    if (documented.$ref) documented = this.pointed(documented.$ref);
    if (!documented.content) return answer.text && answer.status !== 405 ? `a body where none is documented: ${answer.text.slice(0, 200)}` : '';
    const type = (answer.headers['content-type'] ?? '').split(';')[0];
    const content = documented.content[type];
    if (!content) return `${answer.status} as ${type || 'nothing'}, documented as ${Object.keys(documented.content).join(', ')}`;
    if (type !== 'application/json' && type !== problemType) return '';
    if (answer.json === undefined) return `${answer.status} is no JSON: ${answer.text.slice(0, 200)}`;
    const valid = this.validator(`${operation.operationId} ${answer.status} ${type}`, content.schema);
    if (valid(answer.json)) return '';
    return `${answer.status} differs from its schema: ${this.ajv.errorsText(valid.errors)} in ${answer.text.slice(0, 400)}`;
  }
}
