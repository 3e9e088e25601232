import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import '#assets/styles/bits.css';
import '#assets/styles/panel.css';
import '#assets/styles/options.css';
import { render } from 'preact';
import { OptionsPage } from '#components/options-page.tsx';
import { createPanel } from '#panel/panel.ts';
import { browserWorld } from '../sidepanel/world.ts';
import { markTeam } from '../workspace/team-mark.ts';
import { speakInOptions } from './language.ts';

const [world] = await Promise.all([browserWorld(false), speakInOptions()]);
const panel = createPanel(world);
panel.open();
markTeam(panel.shown);
render(<OptionsPage panel={panel} />, document.getElementById('options') as HTMLElement);
