ALTER TABLE "api_key" ADD COLUMN "base_url" text;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "state" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "conversation" text;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "by" text;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "tokens_cached" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "estimated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "latency_ms" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "outcome" text DEFAULT 'ok' NOT NULL;