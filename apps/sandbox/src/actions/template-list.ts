import { businessError } from '../protocol/errors.js';
import type { Handler } from './handler.js';
import { pageOf } from './records.js';
import { reviewOf } from './template-review.js';
import { templateType } from './templates.js';

const AUDIT_STATUSES = new Set(['pass', 'fail', 'auditing', 'unaudit']);

export const templateList = {
  ListChatappTemplate: ({ space, params, now }) => {
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
      ListTemplate: pageOf(params, found).map((each) => ({
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
