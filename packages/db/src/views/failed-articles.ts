import type { View } from './view.js';

export const failedArticles: View = {
  name: 'failed_articles',
  comment: 'Articles that were set aside, each with the stage, the reason and how often it was tried.',
  columns: {
    article_id: 'Id of the article',
    outlet: 'Who published it',
    title: 'Its headline',
    stage: 'Where it was given up: extract or compare',
    reason: 'Short code of the reason',
    message: 'What went wrong, in words',
    attempts_count: 'How often it was tried',
    failed_at: 'When it was set aside',
  },
  select: `
    select a.id as article_id, o.name as outlet, v.title, s.stage, s.error_code as reason, s.error_message as message,
      s.attempts as attempts_count, s.finished_at as failed_at
    from wirediff.stages s
      join wirediff.versions v on v.id = s.version_id
      join wirediff.articles a on a.id = v.article_id
      join wirediff.outlets o on o.id = a.outlet_id
    where s.state = 'set_aside'`,
};
