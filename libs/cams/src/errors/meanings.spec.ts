import { describe, expect, it } from 'vitest';
import { meaningOf } from './meanings.js';

describe('meaningOf', () => {
  it.each([
    // code, HTTP status of CAMS, public code, status for the caller, effect
    ['Product.Unsubscript', 400, 'upstream_unsubscribed', 502, 'none'],
    ['Ram.PermissionDeny', 400, 'upstream_account', 502, 'none'],
    ['System.LimitControl', 400, 'upstream_throttled', 429, 'none'],
    ['Unknown.ResourceOwnerId', 400, 'not_found', 404, 'none'],
    ['Throttling.User', 429, 'upstream_throttled', 429, 'none'],
    ['Throttling', 400, 'upstream_throttled', 429, 'none'],
    ['SomethingNew', 429, 'upstream_throttled', 429, 'none'],
    ['SignatureDoesNotMatch', 403, 'upstream_account', 502, 'none'],
    ['InvalidTimeStamp.Expired', 400, 'upstream_account', 502, 'none'],
    ['InvalidAccessKeyId.NotFound', 404, 'upstream_account', 502, 'none'],
    ['InvalidSecurityToken.Expired', 400, 'upstream_account', 502, 'none'],
    ['InvalidApi.NotFound', 404, 'upstream_account', 502, 'none'],
    ['Forbidden.RAM', 403, 'upstream_account', 502, 'none'],
    ['Authentication.NoAuth', 200, 'upstream_account', 502, 'none'],
    ['cams.OverdueBills', 400, 'upstream_account', 502, 'none'],
    ['isv.OUT_OF_SERVICE', 400, 'upstream_account', 502, 'none'],
    ['SignatureNonceUsed', 400, 'upstream_unavailable', 503, 'none'],
    ['InvalidParameter.PhoneNumberError', 200, 'upstream_rejected', 422, 'none'],
    ['InvalidParameter.HeaderMoreVarable', 200, 'upstream_rejected', 422, 'none'],
    ['InvalidPhoneNumber', 400, 'upstream_rejected', 422, 'none'],
    ['MissingPhoneNumber', 400, 'upstream_rejected', 422, 'none'],
    ['TemplateListError.QueryError', 200, 'upstream_rejected', 422, 'none'],
    ['InvalidParameter.TemplateNameExist', 200, 'conflict', 409, 'none'],
    ['SessionWindowExpired', 200, 'conflict', 409, 'none'],
    ['DelError.TemplateNotExist', 200, 'not_found', 404, 'none'],
    ['DetailError.TemplateNotExist', 400, 'not_found', 404, 'none'],
    ['TemplateNotFound', 200, 'not_found', 404, 'none'],
    ['InternalError', 500, 'upstream_unavailable', 502, 'possible'],
    ['ServiceUnavailable', 503, 'upstream_unavailable', 503, 'possible'],
    ['Something.New', 500, 'upstream_unavailable', 502, 'possible'],
    ['Something.New', 400, 'upstream_rejected', 422, 'possible'],
    ['Something.New', 200, 'upstream_rejected', 422, 'possible'],
  ])('%s at HTTP %i is %s, %i, effect %s', (code, httpStatus, publicCode, status, effect) => {
    expect(meaningOf(code, httpStatus)).toMatchObject({ publicCode, status, effect });
  });

  it('judges a code alike however it is spelt and carried', () => {
    expect(meaningOf('ram.permissiondeny', 200)).toEqual(meaningOf('Ram.PermissionDeny', 400));
    expect(meaningOf('InvalidParameter.UrlMoreVariable', 200)).toEqual(
      meaningOf('invalidparameter.urlmorevarable', 400),
    );
  });
});
