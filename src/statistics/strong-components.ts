/**
 * The strongly connected components of a directed graph: groups of nodes that all reach one
 * another. `leads(a, b)` says whether an edge leads from a to b; `nodes` is their number.
 *
 * Each component is sorted and they are ordered by their smallest node, so the answer does not
 * depend on the search. Two searches a component, O(nodes²) each.
 */
export function strongComponents(
  nodes: number,
  leads: (a: number, b: number) => boolean,
): number[][] {
  const assigned = new Set<number>();
  const components: number[][] = [];
  for (let node = 0; node < nodes; node += 1) {
    if (assigned.has(node)) continue;
    const back = reached(nodes, node, (a, b) => leads(b, a));
    const component = [...reached(nodes, node, leads)].filter((other) => back.has(other));
    for (const member of component) assigned.add(member);
    components.push(component.sort((a, b) => a - b));
  }
  return components;
}

/** All nodes that can be reached from one, itself included. A set may grow while it is walked. */
function reached(
  nodes: number,
  from: number,
  leads: (a: number, b: number) => boolean,
): Set<number> {
  const seen = new Set([from]);
  for (const node of seen) {
    for (let next = 0; next < nodes; next += 1) {
      if (!seen.has(next) && leads(node, next)) seen.add(next);
    }
  }
  return seen;
}
