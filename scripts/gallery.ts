/** npm run gallery: every state of card, popup and pages in one page; `?locale=ar&theme=dark` shows other looks. */
import { realpathSync } from 'node:fs';
import { createServer } from 'vite';

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    // The messages are read as files of the repository, and not as a site's public files.
    publicDir: false,
    cacheDir: '.output/vite',
    logLevel: 'warn',
    optimizeDeps: { entries: ['components/gallery/gallery.html'] },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: import.meta.main,
      watch: import.meta.main ? {} : null,
      // Fonts come out of packages, which worktrees may share by a link.
      fs: { allow: ['.', realpathSync('node_modules')] },
    },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return { url: `${origin}components/gallery/gallery.html`, close: () => server.close() };
}

if (import.meta.main) console.log((await serveGallery()).url);
