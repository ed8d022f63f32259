import { z } from 'zod';
import { businessError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Handler } from './handler.js';
import { reviewOf } from './template-review.js';
import { templateType } from './templates.js';

const AUDIT_STATUSES = new Set(['pass', 'fail', 'auditing', 'unaudit']);

const position = z.coerce.number().int().min(1);
/** CAMS's own example spells the keys in lower case. */
const page = z.object({
  Index: position.optional(),
  index: position.optional(),
  Size: position.optional(),
  size: position.optional(),
});

export const templateList = {
  ListChatappTemplate: ({ space, params, now }) => {
    const { index, size } = readPage(params);
    const type = templateType(params);
    const auditStatus = params.get('AuditStatus');
    if (auditStatus && !AUDIT_STATUSES.has(auditStatus)) {
      throw businessError(
        'InvalidParameter.AuditStatusNotSupport',
        `The audit status ${auditStatus} is not supported.`,
      );
    }
    const wanted = (name: string, value: string) => (params.get(name) ?? value) === value;
    const found = [...space.templates.values()]
      .filter((each) => wanted('Code', each.code) && wanted('Name', each.name) && wanted('Language', each.language))
      .filter((each) => wanted('Category', each.category) && (!type || each.type === type))
      .map((each) => ({ ...each, review: reviewOf(each, now) }))
      .filter(({ review }) => wanted('AuditStatus', review.status))
      .reverse();
    return {
      ListTemplate: found.slice((index - 1) * size, index * size).map((each) => ({
        TemplateCode: each.code,
        TemplateName: each.name,
        TemplateType: each.type,
        Language: each.language,
        Category: each.category,
        AuditStatus: each.review.status,
        Reason: each.review.reason,
        LastUpdateTime: each.submittedAt,
      })),
      Total: found.length,
    };
  },
} satisfies Record<string, Handler>;

function readPage(params: Parameters): { index: number; size: number } {
  const malformed = businessError('InvalidParameter.PageInvalid', 'Page has to be JSON such as {"Index":1,"Size":10}.');
  const parsed = page.safeParse(params.json('Page', malformed) ?? {});
  if (!parsed.success) throw malformed;
  const { Index, index, Size, size } = parsed.data;
  return { index: Index ?? index ?? 1, size: Size ?? size ?? 10 };
}
