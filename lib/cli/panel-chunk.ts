import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Everything that a module brings along before it runs. */
function broughtBy(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * The side panel's code as one script: it opens under the seller's eyes, and two dozen small files, cut where other pages share them, take
 * longer to fetch and weigh more. What it loads later stays apart.
 */
export function panelChunk(): Plugin {
  let entry = '';
  let brought: ReadonlySet<string> | null = null;
  return {
    name: 'panel-chunk',
    apply: 'build',
    configResolved(config) {
      entry = join(config.root, 'entrypoints/sidepanel/main.tsx');
    },
    buildEnd() {
      const has = this.getModuleInfo(entry) !== null;
      brought = has ? broughtBy(entry, this) : null;
    },
    outputOptions(output) {
      const isOfPanel = (id: string) => brought?.has(id) === true && id !== entry && !id.endsWith('.css');
      const groups = [{ debugName: 'panel', name: (id: string) => (isOfPanel(id) ? 'panel' : null) }];
      return output.format === 'iife' || output.codeSplitting === false
        ? null
        : { ...output, codeSplitting: { groups } };
    },
  };
}
