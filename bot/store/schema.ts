/**
 * The tables as Kysely sees them. Moments are UTC in ISO 8601 (they sort as text), JSON is text:
 * both read back exactly as written in every database.
 */
export type Schema = {
  conversations: {
    id: string;
    channel: string;
    key: string;
    program: string;
    state: string;
    created_at: string;
    updated_at: string;
  };
  turns: {
    id: string;
    conversation_id: string;
    /** 1, 2, 3 … within the conversation */
    seq: number;
    event_id: string;
    input: string;
    said: string | null;
    replies: string;
    at: string;
  };
  receipts: {
    id: string;
    conversation_id: string;
    program: string;
    fiscal_year: number;
    program_hash: string;
    facts: string;
    /** as it was given: ISO 8601 with its offset */
    as_of: string;
    assessment: string;
    at: string;
  };
};
