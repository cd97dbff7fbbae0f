/** The mark: a reading lamp over a desk, the same drawing as the icons in `public/icons`; or the library's own. */
import { useStore } from '@nanostores/preact';
import { $house } from './house.ts';

/** The library's own mark, else the lamp. Its name stands beside it, so it is not read out. */
export function Mark() {
  const { logo } = useStore($house);
  return logo === undefined ? <Lamp /> : <img class="mark-picture" src={logo} alt="" />;
}

export function Lamp() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M8 12a8 6.5 0 0 1 16 0z" fill="var(--accent)" />
      <path d="M10 13.5h12l4 11.5H6z" fill="var(--care-edge)" opacity=".28" />
      <path d="M16 3v3M16 12v13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      <path d="M3 26.5h26" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}
