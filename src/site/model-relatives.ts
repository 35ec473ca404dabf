import { baseRelation, labelOf } from '../records/terms.ts';
import { type Content, type Html, html, nothing } from './html.ts';
import { section } from './section.ts';
import { modelName, type Site } from './site.ts';

/** The models that were made from this one or replace it: the other end of what their cards say. */
export function relativesSection(site: Site, id: string): Html {
  const items: Content[] = [];
  for (const { id: other, record } of site.registry.models.values()) {
    if (record.baseModel?.id === id)
      items.push(relative(site, other, labelOf(baseRelation, record.baseModel.relation)));
    if (record.predecessor === id) items.push(relative(site, other, 'Replaces it'));
  }
  if (items.length === 0) return nothing;
  return section('made-from-it', 'Made from it', html`<ul class="columns">${items}</ul>`);
}

function relative(site: Site, id: string, relation: string): Html {
  return html`<li><a href="${site.links.model(id)}">${modelName(site, id)}</a> <small class="soft">${relation}</small></li>`;
}
