/** Carrel's own settings as a person in Group Policy meets them: place, kind, wording. `npm run describe` makes it. */
import table from './settings.json' with { type: 'json' };

/** `group` is the object that holds the setting; settings without one lie at the top. */
export interface Setting {
  group?: string;
  key: string;
  kind: 'text' | 'list' | 'switch' | 'number' | 'choice' | 'json';
  title: string;
  help: string;
  range?: [low: number, high: number];
  choices?: readonly string[];
  /** What holds where nothing is set. */
  usual?: string | number | boolean;
}

export interface SettingTable {
  /** Titles of the groups. */
  groups: Record<string, string>;
  settings: readonly Setting[];
}

export const { groups: GROUPS, settings: SETTINGS } = table as SettingTable;
