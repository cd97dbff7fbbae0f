/** What is wrong with a value, in our own words: what it must be, with the allowed words where there is a closed list. Pure. */
import * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

/** Checks like `v.safeParse`; where a schema has no words of its own for a fault, ours stand. */
export function check<const S extends v.GenericSchema>(schema: S, raw: unknown): v.SafeParseResult<S> {
  return v.safeParse(schema, raw, { message: plainMessage });
}

/** The place of an issue: `vendors.0.hosts.1`. */
export function placeOf(issue: Issue, whole: string): string {
  return v.getDotPath(issue) ?? whole;
}

/** Continues the name of a field: "must be …". */
export function plainMessage(issue: Issue): string {
  const limit = String(issue.requirement);
  switch (issue.type) {
    case 'string':
      return 'must be a text between quotation marks';
    case 'number':
      return 'must be a number, without quotation marks';
    case 'boolean':
      return 'must be true or false, without quotation marks';
    case 'array':
      return 'must be a list, between [ and ]';
    case 'object':
    case 'strict_object':
      if (issue.expected === 'never') return 'not a known key; correct its name or remove it';
      return issue.received === 'undefined' ? 'is missing; add it' : AN_OBJECT;
    case 'record':
      return AN_OBJECT;
    case 'picklist':
    case 'enum':
    case 'union':
    case 'literal':
      return `must be ${listed(issue.expected)}`;
    case 'integer':
    case 'safe_integer':
      return 'must be a whole number';
    case 'min_value':
      return `must be ${limit} or more`;
    case 'max_value':
      return `must be ${limit} or less`;
    case 'min_length':
    case 'non_empty':
      return 'must not be empty';
    case 'max_length':
      return `must be ${limit} ${issue.kind === 'validation' && Array.isArray(issue.input) ? 'entries' : 'characters'} or fewer`;
    case 'iso_date':
      return 'must be a date such as 2026-11-01';
    case 'iso_timestamp':
      return 'must be a time such as 2026-11-24T09:00:00.000Z';
    default:
      return 'is not written as it must be; see the list of settings';
  }
}

const AN_OBJECT = 'must be an object with names and values, between { and }';

/** `("a" | "b")` as the schema says it -> `one of "a", "b"`. */
function listed(expected: string | null): string {
  const words = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  return words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
}
