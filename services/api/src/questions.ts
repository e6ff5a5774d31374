/** The queries behind an article's page, $1 being its id; shown on the page, so that a reader can ask them again. */
export const QUESTIONS = {
  agencies: `select agency, ownership, chains, contents, speakers, documents, share, first_placement
from report.article_agencies where article_id = $1 order by agency;`,
  origins: `select agencies_count, origins_count, origins
from report.independent_origins where scope = 'article' and article_id = $1;`,
  comparisons: `select agency_a, agency_b, relation, same_origin, shared_claim, similarity, content_a, content_b, word_diff
from report.agency_comparisons where article_a = $1 and article_b = $1 order by agency_a, agency_b;`,
  restatements: `select own_voice, credited, chain, speaker, stronger, word_diff
from report.restatements where article_id = $1 order by similarity desc;`,
  discrepancies: `select kind, article_a, outlet_a, chain_a, text_a, article_b, outlet_b, chain_b, text_b
from report.discrepancies where article_a = $1 or article_b = $1 group by 1, 2, 3, 4, 5, 6, 7, 8, 9
order by array_position(array['number', 'date', 'name', 'negation', 'speaker', 'credit', 'modality'], kind), kind, 5, 9 limit 100;`,
  fidelity: `select agency, content, original_article, original_content, verdict
from report.citation_fidelity where article_id = $1 order by claim_id, original_article;`,
} as const;
