CREATE TABLE "held_note" (
	"team_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"message" text NOT NULL,
	"revision" bigint NOT NULL,
	"sealed" "bytea" NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"candidates" jsonb NOT NULL,
	"conversation" text NOT NULL,
	CONSTRAINT "held_note_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "held_note_message" UNIQUE("team_id","message")
);
--> statement-breakpoint
ALTER TABLE "merge_record" ADD COLUMN "gone_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "trial_end" text;--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "digest_next" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "held_note" ADD CONSTRAINT "held_note_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;