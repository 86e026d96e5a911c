declare module 'unbzip2-stream' {
  /** A stream of the old kind: bytes of one or more bzip2 streams in, what they hold out. */
  export default function unbzip2Stream(): NodeJS.ReadWriteStream;
}
