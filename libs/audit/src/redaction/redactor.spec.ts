import { describe, expect, it } from 'vitest';
import { catalogue, type Field } from '#libs/cams';
import { allowList } from './allow-list.js';
import { HIDDEN, Redactor } from './redactor.js';
import type { Rule } from './rules.js';

const whole = new Redactor({ auditPhoneNumbers: 'whole' });
const masked = new Redactor({ auditPhoneNumbers: 'masked' });

const NEVER = /code$|token|content|params|payload|prefilled|components|example|trackingdata|flowaction|secret/i;
/** Of these names only, and `Code` only where templates are listed by it: elsewhere it grants permissions. */
const HARMLESS =
  /^(\w+\.)?(Template|SceneTemplate|Country|Qrdl|Flow|RelatedFlow|Activity|Group|Biz|Account|Channel)Code$|^TokenType$/;

/** Every text that a value of this shape can hold, each one recognisable. */
function filled(field: Field, path: string): unknown {
  switch (field.type) {
    case 'string':
      return `<${path}>`;
    case 'array':
      return [filled(field.items, path), filled(field.items, path)];
    case 'object':
      return Object.fromEntries(Object.entries(field.fields).map(([name, f]) => [name, filled(f, `${path}.${name}`)]));
    case 'map':
      return { name: filled(field.of, path) };
    case 'json':
      return { text: `<${path}>` };
    case 'integer':
      return 4_711_000;
    case 'boolean':
      return true;
  }
}

/** A request of an action with all of its parameters, as it travels. */
function filledRequest(action: keyof typeof catalogue): Record<string, string> {
  const { request } = catalogue[action];
  return Object.fromEntries(
    Object.entries(request).map(([name, parameter]) => {
      const value = filled(parameter, name);
      return [name, parameter.json ? JSON.stringify(value) : String(value)];
    }),
  );
}

/** Every path that a rule allows, with how. */
function pathsIn(rule: Rule, path = ''): [path: string, rule: string][] {
  if (typeof rule === 'string') return [[path, rule]];
  return Object.entries(rule).flatMap(([name, inner]) => pathsIn(inner, path ? `${path}.${name}` : name));
}

describe.each(Object.keys(catalogue) as (keyof typeof catalogue)[])('%s', (action) => {
  const allowed = pathsIn(allowList.get(action)!).map(([path]) => path);

  it('allows only what exists, and never a code, token or text', () => {
    const request = filledRequest(action);
    for (const path of allowed) {
      expect(Object.keys(request)).toContain(path.split('.')[0]);
      if (HARMLESS.test(path) || (path === 'Code' && action === 'ListChatappTemplate')) continue;
      expect(path).not.toMatch(NEVER);
    }
  });

  it('records what is allowed, and shows of the rest that it was there', () => {
    const request = filledRequest(action);
    const redacted = whole.redact(action, request);
    expect(Object.keys(redacted)).toEqual(Object.keys(request));
    const texts = [...JSON.stringify(redacted).matchAll(/<([\w.]+)>/g)].map(([, path]) => path!);
    expect(new Set(texts)).toEqual(new Set(allowed.filter((path) => JSON.stringify(request).includes(`<${path}>`))));
    for (const name of Object.keys(request)) {
      if (!allowed.some((path) => path.split('.')[0] === name)) expect(redacted[name]).toBe(HIDDEN);
    }
  });
});

describe('the allow-list', () => {
  it('changes only on purpose', () => {
    const shown = ([path, rule]: [string, string]) => (rule === 'plain' ? path : `${path}(${rule})`);
    const lines = [...allowList].map(([action, rule]) => [`${action}:`, ...pathsIn(rule).map(shown)].join(' '));
    expect(lines.sort().join('\n')).toMatchInlineSnapshot(`
      "AddAddressRecoverSuspend: AuditRecord.MessageDestinationCountry AuditRecord.MessageDestinationInternationalCountry AuditRecord.SuspensionDate AuditRecord.RecoveryDate RequestType
      AddAuditViberOpen: AuditRecord.MessageDestinationCountry AuditRecord.MessageDestinationInternationalCountry AuditRecord.BusinessAccountName AuditRecord.CompanyLegalName AuditRecord.CompanyEnglishName AuditRecord.CompanyRegisteredCountry AuditRecord.IndustryInvolved AuditRecord.AgeLimit AuditRecord.MessageSessionName AuditRecord.MessageEnableDate AuditRecord.EnableAutoReply AuditResult
      AddChatGroup: BusinessNumber(number) ChannelType Subject
      AddChatGroupInviteLink: BusinessNumber(number) ChannelType GroupId
      AddChatappPhoneNumber: PhoneNumber(number) Cc VerifiedName PreValidateId
      AddContacts: NeedUpdate BizCode Groups.id
      AddCustomAudienceUser: PageId AdAccountId CustomAudienceId EstimatedNumTotal BatchLastFlag
      AddGroup: GroupName BizCode
      AddMarketingFlow: ActivityName ExecutionType CronExpression StartDate EndDate ParamFlag RelatedFlowCode RelatedFlowName RelatedGroupId BizCode
      ArchiveChatappTemplate: ArchiveType ChannelType TemplateList.TemplateCode TemplateList.Language
      BeeBotAssociate: ChatBotInstanceId SessionId Perspective RecommendNum
      BeeBotChat: ChatBotInstanceId SessionId KnowledgeId IntentName Perspective
      BindDmAccount: AccountCode ExtendAttr.AccountName ExtendAttr.SendType
      BindInstagramPage: InstanceId PageId RegionId
      BindMessengerPage: InstanceId PageId RegionId
      ChangeResourceGroup: ResourceId ResourceGroupId ResourceType
      ChatappBindWaba: WabaId
      ChatappEmbedSignUp:
      ChatappMigrationRegister: PhoneNumber(number)
      ChatappMigrationVerified: PhoneNumber(number)
      ChatappPhoneNumberDeregister: PhoneNumber(number)
      ChatappPhoneNumberRegister: PhoneNumber(number)
      ChatappSyncPhoneNumber:
      ChatappVerifyAndRegister: PhoneNumber(number)
      CheckDirectSendMessageSample: Type
      CopyTemplate: SceneTemplateCode SceneTemplateName Language
      CreateChatFlow: BizCode FlowTriggerType Title
      CreateChatFlowByImport: BizCode Title
      CreateChatFlowLogSetting: FlowCode
      CreateChatappMigrationInitiate: MobileNumber(number) CountryCode
      CreateChatappTemplate: Language TemplateType Category CategoryChangePaused MessageSendTtlSeconds Name AllowCategoryChange
      CreateCustomAudience: PageId AdAccountId Name UploadType
      CreateFlow: FlowName Categories
      CreateFlowVersion: BizCode FlowCode FlowVersionCopyFrom
      CreateInstance: InstanceName CountryId FacebookBmId IsConfirmAudit ChannelType ResourceGroupId
      CreateMessageCampaign: PageId AdAccountId Name BudgetType Budget
      CreateMessengerPage: PageId BusinessId AdAccountIds
      CreatePhoneMessageQrdl: PhoneNumber(number) GenerateQrImage
      CreateWhatsappConversionApi: InstanceId Permissions
      DeleteChatFlow: BizCode FlowCode
      DeleteChatGroup: BusinessNumber(number) ChannelType GroupId
      DeleteChatGroupInviteLink: BusinessNumber(number) ChannelType GroupId
      DeleteChatGroupParticipants: BusinessNumber(number) ChannelType GroupId List.ParticipantNumber(number)
      DeleteChatappTemplate: TemplateCode TemplateName Language TemplateType
      DeleteContacts: BizCode
      DeleteContactsByIds: Contacts
      DeleteFlow: FlowId
      DeleteFlowVersion: BizCode FlowCode FlowVersion
      DeleteGroupById: GroupId
      DeleteInstagramPage: InstanceId PageId
      DeleteInstance: InstanceId
      DeleteMarketingFlow: ActivityCode ActivityId
      DeleteMessageCampaign: PageId AdAccountId CampaignId
      DeleteMessengerPage: InstanceId PageId
      DeletePhoneMessageQrdl: PhoneNumber(number) QrdlCode
      DeleteWhatsappUserName: PhoneNumber(number)
      DeprecateFlow: FlowId
      EnableWhatsappROIMetric:
      FlowBindPhone: ChannelType FlowCode FlowVersion PhoneNumbers(numbers) ChannelCode WabaId
      FlowRebindPhone: ChannelType FlowCode FlowVersion PhoneNumbers(numbers) ChannelCode WabaId
      FlowUnbindPhone: ChannelType FlowCode FlowVersion PhoneNumbers(numbers)
      GeneratePresignedUrl: FilePath
      GetAuditRequestByTypeUnAudit: RequestType
      GetAutoGeneratedTemplate: MaxResults
      GetChatFlowMetric: BizCode FlowCode FlowVersion From MetricName To
      GetChatFlowTemplate: BizCode Id
      GetChatappOpenStatus:
      GetChatappPhoneNumberMetric: PhoneNumber(number) Start End Granularity
      GetChatappPhoneNumberSetting: PhoneNumber(number)
      GetChatappTemplateDetail: TemplateCode TemplateName Language TemplateType
      GetChatappTemplateMetric: TemplateCode Language TemplateType Start End Granularity
      GetChatappUploadAuthorization:
      GetChatappVerifyCode: PhoneNumber(number) Method Locale
      GetCommerceSetting: PhoneNumber(number)
      GetConversationalAutomation: PhoneNumber(number)
      GetCustomerSite:
      GetDownloadExcelList: GroupId GroupIds CountryNames StartDate EndDate BizCode
      GetFbInstagramPages: InstanceId
      GetFbMessengerPages: InstanceId
      GetFlow: FlowId
      GetFlowJSONAssest: FlowId
      GetFlowPreviewUrl: FlowId
      GetGroupExist: GroupName BizCode
      GetMessageCampaignInsights: PageId AdAccountId CampaignId
      GetMigrationVerifyCode: PhoneNumber(number) Method Locale
      GetPermissionByCode: Permissions
      GetPhoneEncryptionPublicKey: PhoneNumber(number)
      GetPhoneNumberVerificationStatus: PhoneNumber(number)
      GetPledgeTemplateAddress: IndustryType
      GetPreValidatePhoneId: PhoneNumber(number)
      GetViberByRequestNo: RequestNo
      GetViberPauseTimes:
      GetWhatsappConnectionCatalog: WabaId
      GetWhatsappConversionApi: InstanceId
      GetWhatsappHealthStatus: PhoneNumber(number) NodeType WabaId TemplateCode Language
      GetWhatsappUserName: PhoneNumber(number)
      GetWhatsappUserNameSuggestions: PhoneNumber(number)
      IsvGetAppId: Type Permissions IntlVersion
      ListAllGroups: BizCode
      ListBindDmAccount:
      ListBindingRelationsForFlowVersion: ChannelType FlowCode
      ListChatFlow: PageNo PageSize BizCode FlowTriggerType Keyword ReturnWithOnlineVersion Status
      ListChatFlowTemplate: PageNo PageSize BizCode Keyword TriggerType
      ListChatGroup: BusinessNumber(number) ChannelType Subject GroupStatus GroupType Page.Index Page.Size
      ListChatGroupParticipants: BusinessNumber(number) ChannelType GroupId Page.Index Page.Size
      ListChatappMessage: ChannelType EventAction TemplateCode GroupMessageId MessageStatus ClientAcceptStatus StartTime EndTime StartTimeStr EndTimeStr BusinessNumber(number) UserNumber(number) Page.Index Page.Size
      ListChatappTemplate: Name Code Language AuditStatus Category TemplateType Page.Index Page.Size
      ListCustomAudience: PageId AdAccountId Page.Index Page.Size CustomAudienceId CustomAudienceName TokenType
      ListDmAccount: SendType PageIndex PageSize
      ListDmTag: PageIndex PageSize
      ListFacebookPosts:
      ListFlow: FlowName Page.Index Page.Size
      ListFlowNodeGroup: PageNo PageSize
      ListFlowNodePrototypeV2: PageNo PageSize BizCode GroupCode Keyword
      ListFlowVersion: BizCode FlowCode PageNo PageSize Status
      ListInstagramPage: InstanceId
      ListInstagramPosts:
      ListInstance: ChannelType InstanceId InstanceName ResourceGroupId SubmitTime PageIndex PageSize
      ListMarketingFlow: ActivityCode ActivityName ActivityStatus RelatedFlowCode RelatedGroupId BizCode PageIndex PageSize
      ListMessageCampaign: PageId AdAccountId Page.Index Page.Size CampaignId CampaignName Status
      ListMessengerSubscriptionToken: PageId TokenType CustomAudienceId Limit
      ListPageAdAccount: PageId
      ListPhoneMessageQrdl: PhoneNumber(number)
      ListProduct: WabaId CatalogId Fields Limit
      ListProductCatalog: BusinessId Fields Limit
      ListViberServiceMessage:
      ListWhatAppTemplate:
      ModifyChatappTemplate: Language TemplateType Category CategoryChangePaused MessageSendTtlSeconds TemplateCode TemplateName
      ModifyChatappTemplateProperties: TemplateCode Language TemplateType AllowSend CategoryChangePaused
      ModifyFlow: FlowId FlowName Categories
      ModifyPhoneBusinessProfile: PhoneNumber(number) Vertical
      MoveContactToGroup: BizCode Contacts.id LinkExistGroups.id LinkNewGroups.groupName
      OfflineFlowVersion: BizCode FlowCode FlowVersion
      OnlineFlowVersion: BizCode FlowCode FlowVersion
      OpenChatappService:
      PauseMarketingFLow: ActivityCode ActivityId
      PublishFlow: FlowId
      QueryChatappBindWaba:
      QueryChatappPhoneNumbers: Status
      QueryInstance: InstanceId
      QueryMMLActive:
      QueryPhoneBusinessProfile: PhoneNumber(number)
      QueryWabaBusinessInfo: WabaId
      ReadChatFlow: BizCode FlowCode
      ReadChatFlowLogSetting: FlowCode
      ReadFlowVersion: BizCode FlowCode FlowVersion Status
      RemoveContactById: GroupId ContactId
      RequestWhatsappConversionApi: PageId RequestData.EventName RequestData.EventTime RequestData.EventId RequestData.ActionSource RequestData.MessagingChannel RequestData.OptOut
      SendChatappMassMessage: ChannelType TemplateCode TemplateName Language TaskId Label Ttl FallBackId FallBackDuration FallBackRule From(number) SenderList.To(number) SenderList.RecipientType
      SendChatappMessage: ChannelType TemplateCode TemplateName Language TaskId Label Ttl FallBackId FallBackDuration FallBackRule From(number) To(number) RecipientType Type MessageType ContextMessageId Category AdAccountId MessageCampaignId
      SubmitIsvCustomerTerms: CustName CountryId IsvTerms
      SubmitVerifyCodeResult: To(number) MessageId Result
      SyncBusinessAppHistory: PhoneNumber(number)
      SyncFlow:
      SyncMessageCampaign: PageId AdAccountId
      SyncMessengerSubscriptionToken: PageId TokenType CustomAudienceId
      TriggerChatFlow: ClaimTimeMillis DiscardTimeMillis FlowCode OutId Uuid
      UnbindDmAccount:
      UpdateAccountWebhook: HttpFlag QueueFlag
      UpdateAuditRequest: AuditRecord.MessageDestinationCountry AuditRecord.MessageDestinationInternationalCountry AuditRecord.BusinessAccountName AuditRecord.CompanyLegalName AuditRecord.CompanyEnglishName AuditRecord.CompanyRegisteredCountry AuditRecord.IndustryInvolved AuditRecord.AgeLimit AuditRecord.MessageSessionName AuditRecord.MessageEnableDate AuditRecord.EnableAutoReply AuditRecord.SuspensionDate AuditRecord.RecoveryDate RequestNo AuditResult
      UpdateChatFlow: BizCode FlowCode Title
      UpdateChatFlowLogSetting: FlowCode Id Status
      UpdateChatGroup: BusinessNumber(number) ChannelType GroupId Subject
      UpdateCommerceSetting: PhoneNumber(number) CartEnable CatalogVisible
      UpdateContactById: ContactId BizCode
      UpdateConversationalAutomation: PhoneNumber(number) EnableWelcomeMessage Commands.CommandName
      UpdateFlowJSONAsset: FlowId
      UpdateFlowVersion: BizCode FlowCode FlowVersion
      UpdateGroupName: GroupId GroupName
      UpdateInstance: InstanceName CountryId FacebookBmId IsConfirmAudit InstanceId
      UpdateMarketingFLow: ActivityName ExecutionType CronExpression StartDate EndDate ParamFlag RelatedFlowCode RelatedFlowName RelatedGroupId ActivityCode ActivityId
      UpdatePhoneEncryptionPublicKey: PhoneNumber(number)
      UpdatePhoneMessageQrdl: PhoneNumber(number) QrdlCode GenerateQrImage
      UpdatePhoneWebhook: PhoneNumber(number) HttpFlag QueueFlag
      UpdateWabaMmlStatus: WabaId
      UpdateWhatsappUserName: PhoneNumber(number) Username TransferAction
      WhatsappCall: BusinessNumber(number) UserNumber(number) CallAction CallId Session.SdpType
      createCredential: name scopes expiresAt
      createTenant: name custSpaceId plan externalRef
      issueToken: grant_type scope
      putPlan: name timeZone requestsPerDay requestsPerMonth messagesPerDay concurrency weight rate.perSecond rate.burst
      putQuotaOverride: endsAt requestsPerDay requestsPerMonth messagesPerDay concurrency weight rate.perSecond rate.burst
      updateTenant: name plan externalRef"
    `);
  });

  it('lets no value through for an action that is not in it', () => {
    expect(whole.redact('Unknown', { a: 'secret', b: { c: 'secret' }, d: 5 })).toEqual({
      a: HIDDEN,
      b: HIDDEN,
      d: HIDDEN,
    });
  });

  it('is not fooled by names, forms or texts that nobody foresaw', () => {
    const redacted = whole.redact('SendChatappMassMessage', {
      __proto__: 'x',
      constructor: 'secret',
      'my secret': 'secret',
      SenderList: JSON.stringify([{ To: { text: 'secret' }, Payload: ['secret'], constructor: 'secret' }, 'secret']),
      From: { text: 'secret' },
      ChannelType: { text: 'secret' },
      Ttl: 5,
      Language: 'a\0b\ud800',
    });
    expect(JSON.stringify(redacted)).not.toContain('secret');
    expect(redacted).toMatchObject({ SenderList: [{ To: HIDDEN, Payload: HIDDEN }, HIDDEN], Ttl: 5, Language: 'a�b�' });
    expect(whole.redact('SendChatappMassMessage', { SenderList: 'not JSON: secret' })).toEqual({ SenderList: HIDDEN });
  });
});

describe('phone numbers', () => {
  const request = { From: '8613800001234', To: '8613900005678', Type: 'message' };
  const batch = { From: '8613800001234', SenderList: '[{"To":"8613900005678"},{"To":"12345"}]' };

  it('are whole unless set otherwise', () => {
    expect(whole.redact('SendChatappMessage', request)).toEqual(request);
    expect(whole.resource('8613800001234')).toBe('8613800001234');
  });

  it('are masked wherever they stand, and nothing else is', () => {
    expect(masked.redact('SendChatappMessage', request)).toEqual({
      From: '86138****1234',
      To: '86139****5678',
      Type: 'message',
    });
    expect(masked.redact('SendChatappMassMessage', batch)).toEqual({
      From: '86138****1234',
      SenderList: [{ To: '86139****5678' }, { To: '****45' }],
    });
    expect(masked.redact('CreateChatappMigrationInitiate', { CountryCode: '86', MobileNumber: '13600001234' })).toEqual(
      {
        CountryCode: '86',
        MobileNumber: '13600****1234',
      },
    );
    const ids = ['8613800001234', '820561547132813184', 'D9II3K7Q', '8613800001234/D9II3K7Q'];
    expect(ids.map((id) => masked.resource(id))).toEqual([
      '86138****1234',
      '820561547132813184',
      'D9II3K7Q',
      '86138****1234/D9II3K7Q',
    ]);
    const flow = { FlowCode: 'f', PhoneNumbers: '["8613800001234",{"a":"secret"},8613800001234]' };
    expect(masked.redact('FlowUnbindPhone', flow)).toEqual({
      FlowCode: 'f',
      PhoneNumbers: ['86138****1234', HIDDEN, HIDDEN],
    });
    expect(masked.redact('FlowUnbindPhone', { PhoneNumbers: '8613800001234' })).toEqual({ PhoneNumbers: HIDDEN });
  });
});
