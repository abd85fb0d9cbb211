CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "api_key" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"provider" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"last_four" text NOT NULL,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "api_key_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "batch" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slot" text NOT NULL,
	"by" text,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"announced" integer NOT NULL,
	CONSTRAINT "batch_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "batch_teamId_slot_unique" UNIQUE("team_id","slot")
);
--> statement-breakpoint
CREATE TABLE "batch_document" (
	"team_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "batch_document_team_id_batch_id_document_id_pk" PRIMARY KEY("team_id","batch_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "candidate" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"name" text,
	"email" text,
	"email_key" text,
	"phone" text,
	"city" text,
	"profile" jsonb NOT NULL,
	"mobility" jsonb NOT NULL,
	"availability" jsonb NOT NULL,
	"preferences" jsonb NOT NULL,
	"text" text NOT NULL,
	"search_text" text NOT NULL,
	"origin" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "candidate_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "candidate_teamId_number_unique" UNIQUE("team_id","number"),
	CONSTRAINT "candidate_email" UNIQUE("team_id","email_key")
);
--> statement-breakpoint
CREATE TABLE "channel" (
	"team_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "channel_team_id_channel_pk" PRIMARY KEY("team_id","channel")
);
--> statement-breakpoint
CREATE TABLE "company" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "company_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "company_teamId_nameKey_unique" UNIQUE("team_id","name_key")
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"team_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "counter_team_id_kind_pk" PRIMARY KEY("team_id","kind")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"candidate_id" uuid,
	"file" jsonb NOT NULL,
	"by" text,
	"sha256" text,
	"state" text NOT NULL,
	"reading" jsonb,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "document_teamId_key_unique" UNIQUE("team_id","key")
);
--> statement-breakpoint
CREATE TABLE "document_bytes" (
	"team_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "document_bytes_team_id_sha256_pk" PRIMARY KEY("team_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"team_id" uuid NOT NULL,
	"person" text NOT NULL,
	"form" text NOT NULL,
	"subject" text NOT NULL,
	"values" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_team_id_person_form_subject_pk" PRIMARY KEY("team_id","person","form","subject")
);
--> statement-breakpoint
CREATE TABLE "event_log" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigserial NOT NULL,
	"act" text NOT NULL,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "event_log_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"due" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "follow_up_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform" text NOT NULL,
	"workspace" text NOT NULL,
	"key" text NOT NULL,
	"type" text NOT NULL,
	"sealed" "bytea",
	"kept_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "inbox_event" UNIQUE("platform","workspace","key")
);
--> statement-breakpoint
CREATE TABLE "interaction" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	"tone" jsonb,
	"message" text,
	"revision" bigint NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "interaction_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "interaction_message" UNIQUE("team_id","message")
);
--> statement-breakpoint
CREATE TABLE "match" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"band" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"cap_points" integer NOT NULL,
	"scorer" text NOT NULL,
	"scored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_team_id_candidate_id_offer_id_pk" PRIMARY KEY("team_id","candidate_id","offer_id")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person" text NOT NULL,
	"name" text,
	"role" text,
	"locale" text,
	CONSTRAINT "member_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "member_teamId_person_unique" UNIQUE("team_id","person")
);
--> statement-breakpoint
CREATE TABLE "merge_record" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged" jsonb NOT NULL,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "merge_record_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"company" text NOT NULL,
	"company_id" uuid,
	"place" text,
	"remote" text,
	"contract" text,
	"pay" jsonb,
	"requirements" jsonb NOT NULL,
	"brief" text NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "offer_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "offer_teamId_number_unique" UNIQUE("team_id","number")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slot" text NOT NULL,
	"lane" text NOT NULL,
	"conversation" text,
	"parent" text,
	"place" jsonb NOT NULL,
	"content" jsonb NOT NULL,
	"about" text[] NOT NULL,
	"wanted_rev" integer NOT NULL,
	"wanted_at" timestamp with time zone NOT NULL,
	"wanted_seq" bigserial NOT NULL,
	"shown_rev" integer DEFAULT 0 NOT NULL,
	"sending_rev" integer,
	"sending_until" timestamp with time zone,
	"message_ref" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"dead_reason" text,
	CONSTRAINT "outbox_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "outbox_slot" UNIQUE("team_id","slot"),
	CONSTRAINT "outbox_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid,
	"company" text NOT NULL,
	"company_id" uuid,
	"offer_id" uuid,
	"title" text NOT NULL,
	"city" text,
	"start" text NOT NULL,
	"end" text,
	"leaving_reason" text,
	"pay" jsonb,
	CONSTRAINT "placement_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "prediction" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"offer_id" uuid,
	"salary" jsonb,
	"leaving" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "prediction_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "prediction_pair" UNIQUE NULLS NOT DISTINCT("team_id","candidate_id","offer_id")
);
--> statement-breakpoint
CREATE TABLE "education" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"degree" text,
	"school" text,
	"year" text,
	"level" text,
	"specialty" text,
	CONSTRAINT "education_team_id_candidate_id_position_pk" PRIMARY KEY("team_id","candidate_id","position")
);
--> statement-breakpoint
CREATE TABLE "experience" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text,
	"company" text,
	"start" text,
	"end" text,
	"current" boolean NOT NULL,
	"kind" text NOT NULL,
	"place" text,
	"sector" text,
	CONSTRAINT "experience_team_id_candidate_id_position_pk" PRIMARY KEY("team_id","candidate_id","position")
);
--> statement-breakpoint
CREATE TABLE "language" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"level" text,
	CONSTRAINT "language_team_id_candidate_id_position_pk" PRIMARY KEY("team_id","candidate_id","position")
);
--> statement-breakpoint
CREATE TABLE "skill" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"category" text NOT NULL,
	"level" integer,
	"years" double precision,
	"last_used" text,
	CONSTRAINT "skill_team_id_candidate_id_position_pk" PRIMARY KEY("team_id","candidate_id","position")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"team_id" uuid NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	CONSTRAINT "setting_team_id_key_pk" PRIMARY KEY("team_id","key")
);
--> statement-breakpoint
CREATE TABLE "standing" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"reason" text,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "standing_team_id_candidate_id_offer_id_pk" PRIMARY KEY("team_id","candidate_id","offer_id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"digest_at" text DEFAULT '08:30' NOT NULL,
	"digest_channel" text,
	"home" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"platform" text NOT NULL,
	"workspace" text NOT NULL,
	"team_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "workspace_platform_workspace_pk" PRIMARY KEY("platform","workspace")
);
--> statement-breakpoint
CREATE TABLE "usage" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"purpose" text NOT NULL,
	"tokens_in" integer NOT NULL,
	"tokens_out" integer NOT NULL,
	"cost_micros" bigint NOT NULL,
	CONSTRAINT "usage_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_document" ADD CONSTRAINT "batch_document_team_id_batch_id_batch_team_id_id_fk" FOREIGN KEY ("team_id","batch_id") REFERENCES "public"."batch"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_document" ADD CONSTRAINT "batch_document_team_id_document_id_document_team_id_id_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."document"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel" ADD CONSTRAINT "channel_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter" ADD CONSTRAINT "counter_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_bytes" ADD CONSTRAINT "document_bytes_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_log" ADD CONSTRAINT "event_log_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_team_id_member_id_member_team_id_id_fk" FOREIGN KEY ("team_id","member_id") REFERENCES "public"."member"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_team_id_offer_id_offer_team_id_id_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offer"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_record" ADD CONSTRAINT "merge_record_team_id_kept_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","kept_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_team_id_company_id_company_team_id_id_fk" FOREIGN KEY ("team_id","company_id") REFERENCES "public"."company"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_team_id_parent_outbox_team_id_slot_fk" FOREIGN KEY ("team_id","parent") REFERENCES "public"."outbox"("team_id","slot") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_team_id_company_id_company_team_id_id_fk" FOREIGN KEY ("team_id","company_id") REFERENCES "public"."company"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_team_id_offer_id_offer_team_id_id_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offer"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction" ADD CONSTRAINT "prediction_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction" ADD CONSTRAINT "prediction_team_id_offer_id_offer_team_id_id_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offer"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education" ADD CONSTRAINT "education_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experience" ADD CONSTRAINT "experience_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language" ADD CONSTRAINT "language_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill" ADD CONSTRAINT "skill_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "setting" ADD CONSTRAINT "setting_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing" ADD CONSTRAINT "standing_team_id_candidate_id_candidate_team_id_id_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidate"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing" ADD CONSTRAINT "standing_team_id_offer_id_offer_team_id_id_fk" FOREIGN KEY ("team_id","offer_id") REFERENCES "public"."offer"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage" ADD CONSTRAINT "usage_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidate_search" ON "candidate" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "document_read_once" ON "document" USING btree ("team_id","sha256") WHERE "document"."state" = 'read';--> statement-breakpoint
CREATE INDEX "document_candidate" ON "document" USING btree ("team_id","candidate_id");--> statement-breakpoint
CREATE INDEX "event_log_recent" ON "event_log" USING btree ("team_id","at","seq");--> statement-breakpoint
CREATE INDEX "follow_up_due" ON "follow_up" USING btree ("team_id","state","due");--> statement-breakpoint
CREATE INDEX "inbox_handled" ON "inbox" USING btree ("handled_at");--> statement-breakpoint
CREATE INDEX "interaction_candidate" ON "interaction" USING btree ("team_id","candidate_id","at");--> statement-breakpoint
CREATE INDEX "match_offer" ON "match" USING btree ("team_id","offer_id","total");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("lane","wanted_at") WHERE "outbox"."wanted_rev" > "outbox"."shown_rev" and "outbox"."dead_reason" is null;--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("conversation");--> statement-breakpoint
CREATE INDEX "outbox_message" ON "outbox" USING btree ("message_ref");--> statement-breakpoint
CREATE INDEX "skill_name" ON "skill" USING btree ("team_id","name");--> statement-breakpoint
CREATE INDEX "standing_offer" ON "standing" USING btree ("team_id","offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_home" ON "team" USING btree ("home") WHERE "team"."home";--> statement-breakpoint
CREATE INDEX "usage_at" ON "usage" USING btree ("team_id","at");