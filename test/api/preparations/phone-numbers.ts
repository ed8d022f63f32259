import { nationalNumber, type Preparation, templateName } from '../tenant-api.js';

export const phoneNumbers = {
  AddChatappPhoneNumber: async () => ({ phoneNumber: nationalNumber() }),
  GetChatappVerifyCode: async (api) => ({ phoneNumber: await api.addNumber() }),
  ChatappVerifyAndRegister: async (api) => ({ phoneNumber: await api.sendCode() }),
  ChatappPhoneNumberRegister: async (api) => {
    const phoneNumber = await api.registerNumber();
    await api.delete(`/phone-numbers/${phoneNumber}/registration`);
    return { phoneNumber };
  },
  ChatappPhoneNumberDeregister: async (api) => ({ phoneNumber: await api.registerNumber() }),
  CreateChatappMigrationInitiate: async () => ({ mobileNumber: nationalNumber() }),
  GetMigrationVerifyCode: async (api) => ({ phoneNumber: await api.openMigration() }),
  ChatappMigrationVerified: async (api) => ({ phoneNumber: await api.sendMigrationCode() }),
  ChatappMigrationRegister: async (api) => {
    const phoneNumber = await api.sendMigrationCode();
    await api.post(`/phone-migrations/${phoneNumber}/verification`, { verifyCode: '123456' });
    return { phoneNumber };
  },
  // A user name belongs to one number in all of WhatsApp.
  UpdateWhatsappUserName: async () => ({ username: templateName() }),
  UpdatePhoneMessageQrdl: async (api) => ({ code: await api.createQrCode() }),
  DeletePhoneMessageQrdl: async (api) => ({ code: await api.createQrCode() }),
} satisfies Record<string, Preparation>;
