/** Reads LevelDB tables, whose blocks are compressed with Snappy: a token in one is not to be seen in the file's bytes. */

const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/** The blocks of a LevelDB table (`.ldb`), uncompressed; none where the file is not one. */
export function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < 48 || !file.subarray(-8).equals(MAGIC)) return [];
  const footer = cursor(file, file.length - 48);
  footer.varint();
  footer.varint();
  const index = block(file, footer.varint(), footer.varint());
  if (!index) return [];
  return handles(index)
    .map(([offset, size]) => block(file, offset, size))
    .filter((data) => data !== undefined)
    .concat(index);
}

/** A block with its trailer: one byte for the compression, four of checksum. */
function block(file: Buffer, offset: number, size: number): Buffer | undefined {
  const data = file.subarray(offset, offset + size);
  if (file[offset + size] === 0) return data;
  return file[offset + size] === 1 ? uncompress(data) : undefined;
}

/** The values of an index block: where each data block lies. */
function handles(index: Buffer): [offset: number, size: number][] {
  if (index.length < 4) return [];
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const at = cursor(index, 0);
  const found: [number, number][] = [];
  while (at.position < end) {
    at.varint();
    const unshared = at.varint();
    const valueLength = at.varint();
    at.position += unshared;
    const value = cursor(index, at.position);
    found.push([value.varint(), value.varint()]);
    at.position += valueLength;
  }
  return found;
}

/** Snappy's raw format: a length, then literals and copies of what came before. Undefined where it is broken. */
export function uncompress(data: Buffer): Buffer | undefined {
  const from = cursor(data, 0);
  const length = from.varint();
  if (length > 64_000_000) return undefined;
  const out = Buffer.alloc(length);
  let to = 0;
  while (from.position < data.length && to < length) {
    const tag = data[from.position++]!;
    if ((tag & 3) === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const bytes = size - 59;
        size = data.readUIntLE(from.position, bytes);
        from.position += bytes;
      }
      data.copy(out, to, from.position, from.position + size + 1);
      from.position += size + 1;
      to += size + 1;
      continue;
    }
    const wide = (tag & 3) - 1;
    const size = wide === 0 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const bytes = [1, 2, 4][wide]!;
    if (from.position + bytes > data.length) return undefined;
    const distance = data.readUIntLE(from.position, bytes) + (wide === 0 ? (tag >> 5) << 8 : 0);
    from.position += bytes;
    if (distance === 0 || distance > to) return undefined;
    for (let step = 0; step < size && to < length; step += 1, to += 1) out[to] = out[to - distance]!;
  }
  return out;
}

function cursor(data: Buffer, position: number) {
  return {
    position,
    varint(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = data[this.position++];
        if (byte === undefined) return value;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) return value;
      }
    },
  };
}
