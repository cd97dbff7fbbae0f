/** The shell of every page: masthead with the library's name, print and language, and the sheet with its heading. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from './lamp.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { PrintSize } from './print-size.tsx';

export interface PageProps {
  /** Title of the tab. Never names a vendor: the tab strip is in plain view. */
  title: string;
  heading: ComponentChildren;
  /** Shown in the masthead; leave out where the heading already is the library's name. */
  library?: string | undefined;
  /** The heading takes the focus on load, and again when this changes. */
  focusKey?: string;
  children: ComponentChildren;
}

export function Page({ title, heading, library, focusKey = '', children }: PageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // a new key is the request to focus again
  useEffect(() => {
    // By itself the browser scrolls to a heading of many lines, past what stands above it.
    headingRef.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [focusKey]);
  return (
    <div class="desk">
      <header class="masthead">
        <span class="nameplate">
          <Mark />
          {library !== undefined && <bdi>{library}</bdi>}
        </span>
        <div class="reading">
          <PrintSize />
          <LanguagePicker />
        </div>
      </header>
      <main class="sheet">
        <h1 tabIndex={-1} ref={headingRef} id="heading">
          {heading}
        </h1>
        {children}
      </main>
    </div>
  );
}
