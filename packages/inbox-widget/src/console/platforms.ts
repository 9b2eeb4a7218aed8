/** What people call the services the engine works with. */
export const PLATFORMS: Readonly<Record<string, string>> = {
  facebook: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  twitter: 'X',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  languageModel: 'The reply model',
  understandingModel: 'The model that reads messages',
  embedder: 'The search model',
  moderator: 'Moderation',
};
