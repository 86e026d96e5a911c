import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';

export interface HostListProps {
  readonly title: string;
  readonly hosts: readonly string[];
  readonly onForget: (host: string) => void;
}

export function HostList({ title, hosts, onForget }: HostListProps) {
  return (
    <section class="page-section">
      <h2 class="page-heading">{title}</h2>
      {hosts.length === 0 ? (
        <p class="page-hint">{words('noHosts')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host} class="host">
              <span class="host-name">{host}</span>
              <Button onClick={() => onForget(host)}>
                <span aria-hidden="true">{words('remove')}</span>
                <span class="visually-hidden">{words('forgetHost', host)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
