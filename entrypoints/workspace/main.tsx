import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import '#assets/styles/bits.css';
import '#assets/styles/workspace.css';
import '#assets/styles/workspace-print.css';
import { render } from 'preact';
import { WorkspaceApp } from '#components/workspace/workspace-app.tsx';
import { createWorkspace } from '#workspace/workspace.ts';
import { browserWorld } from './world.ts';

const workspace = createWorkspace(await browserWorld());
workspace.open(location.hash);
addEventListener('hashchange', () => workspace.go(location.hash));
render(<WorkspaceApp workspace={workspace} />, document.getElementById('workspace') as HTMLElement);
