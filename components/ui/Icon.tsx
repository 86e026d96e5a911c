const paths = {
  check: 'M3 8.5l3.5 3.5L13 4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  goTo: 'M3 8h9.5M8.5 4l4 4-4 4',
  larger: 'M1.5 13l4-10 4 10M3 9.5h5M11 7.5h4M13 5.5v4',
  link: 'M6.5 9.5l3-3M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7',
  pin: 'M5.5 2h5M6.5 2v4.5L4 9.5h8L9.5 6.5V2M8 9.5V14',
  smaller: 'M1.5 13l4-10 4 10M3 9.5h5M11 7.5h4',
  speak: 'M2.5 6h2.5L8.5 3v10L5 10H2.5zM11 6a2.8 2.8 0 0 1 0 4M12.8 4a5.6 5.6 0 0 1 0 8',
  stop: 'M4.5 4.5h7v7h-7z',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  expand: 'M3 6l5 5 5-5',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  settings: 'M2 5h6M12 5h2M2 11h2M8 11h6M10 3v4M6 9v4',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text around it; always beside words or inside something that is named. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path d={paths[name]} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
