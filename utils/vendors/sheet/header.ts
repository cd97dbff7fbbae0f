/** The first row of a spreadsheet -> columns, whatever people call them. Pure. */
import type { Column } from './cells.ts';
import { ADDRESS, columnsFor } from './cells.ts';

/** Other names of a column, in English, Spanish and (name and address) French, folded. */
const ALIASES: Record<string, readonly string[]> = {
  id: ['identifier', 'key', 'identificador'],
  name: [
    'vendor',
    'vendorname',
    'provider',
    'company',
    'product',
    'service',
    'resource',
    'database',
    'databasename',
    'title',
    'nombre',
    'titulo',
    'basededatos',
    'nom',
    'proveedor',
    'empresa',
    'servicio',
  ],
  category: ['type', 'kind', 'categoria', 'tipo'],
  hosts: ['host', 'domain', 'domains', 'dominio', 'dominios'],
  address: [
    'website',
    'websites',
    'site',
    'url',
    'link',
    'address',
    'webaddress',
    'sitio',
    'sitioweb',
    'enlace',
    'direccion',
    'adresse',
    'lien',
  ],
  notice: ['noticekind', 'aviso'],
  grade: ['rating', 'privacygrade', 'calificacion'],
  reviewed: ['lastreviewed', 'reviewdate', 'datereviewed', 'lastreview', 'revisado', 'fechaderevision'],
  privacyPolicyUrl: [
    'privacypolicy',
    'privacyurl',
    'privacy',
    'policy',
    'policyurl',
    'privacypolicylink',
    'politicadeprivacidad',
  ],
  termsUrl: ['terms', 'termsofuse', 'termsofservice', 'tos', 'terminos', 'condiciones'],
  dataPassed: ['datapassedon', 'passed', 'dataset', 'datospasados'],
  'dataKept.en': ['datakept', 'kept', 'datacollected'],
  'retention.en': ['retention', 'retentionperiod'],
  'alternatives.en': ['alternatives', 'moreprivateways'],
  'dataKept.es': ['datosguardados'],
  'retention.es': ['conservacion'],
  'alternatives.es': ['alternativas'],
  deleteUrl: ['delete', 'deletion', 'deletelink'],
  contact: ['email', 'contacto', 'correo'],
  'breach.since': ['breachdate', 'breachsince'],
  'breach.message.en': ['breach', 'breachmessage'],
  logoutUrl: ['logout', 'signout'],
};

const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const LANGUAGE_COLUMN =
  /^(dataKept|retention|alternatives|breach\.message)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/i;

export interface Header {
  /** By place in the row; undefined where a column means nothing to Carrel. */
  columns: (Column | undefined)[];
  /** Names of columns that are not read. */
  ignored: string[];
}

/** The columns of a header row, or null where the row is none: it has neither names nor ids. */
export function readHeader(cells: readonly string[]): Header | null {
  const languages = new Set(['en', 'es']);
  for (const cell of cells) {
    const language = LANGUAGE_COLUMN.exec(cell.trim())?.[2];
    if (language !== undefined) languages.add(language);
  }
  const known = new Map<string, Column>();
  for (const column of [...columnsFor([...languages]), ADDRESS]) {
    known.set(folded(column.name), column);
    for (const alias of ALIASES[column.name] ?? []) known.set(alias, column);
  }
  const hasHosts = cells.some((cell) => known.get(folded(cell))?.name === 'hosts');
  const taken = new Set<Column>();
  const ignored: string[] = [];
  const columns = cells.map((cell) => {
    const column = known.get(folded(cell));
    // Of two columns for one field the first counts; what says all of a vendor's hosts counts before a link.
    if (column && !taken.has(column) && !(column === ADDRESS && hasHosts)) {
      taken.add(column);
      return column;
    }
    if (cell.trim() !== '') ignored.push(cell.trim());
    return undefined;
  });
  const names = [...taken].map(({ field }) => field);
  return names.includes('name') || names.includes('id') ? { columns, ignored } : null;
}
