-- Every text is compared by its code points, as SQLite does it, whatever the language of the database.

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "State" (
    "id" TEXT COLLATE "C" NOT NULL,
    "commonName" TEXT COLLATE "C" NOT NULL,
    "names" JSON NOT NULL,
    "namesIn" JSON NOT NULL,
    "iso3" TEXT COLLATE "C",
    "iso2" TEXT COLLATE "C",
    "m49" TEXT COLLATE "C",
    "wikidata" TEXT COLLATE "C",
    "regionalGroup" TEXT COLLATE "C",
    "region" TEXT COLLATE "C",
    "subregion" TEXT COLLATE "C",
    "capital" TEXT COLLATE "C",
    "admittedOn" TEXT COLLATE "C",
    "endedOn" TEXT COLLATE "C",
    "ending" TEXT COLLATE "C",
    "successors" JSON NOT NULL,
    "governmentType" TEXT COLLATE "C",
    "governmentAsOf" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "State_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StateAlias" (
    "id" TEXT COLLATE "C" NOT NULL,
    "stateId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "StateAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT COLLATE "C" NOT NULL,
    "stateId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsBefore" TEXT COLLATE "C",
    "seat" TEXT COLLATE "C" NOT NULL,
    "group" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presidency" (
    "id" TEXT COLLATE "C" NOT NULL,
    "stateId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsBefore" TEXT COLLATE "C" NOT NULL,
    "evidence" TEXT COLLATE "C" NOT NULL,
    "isOnlyAnnounced" BOOLEAN NOT NULL,
    "note" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Presidency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RotationException" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "terms" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "RotationException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ambassador" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "familyName" TEXT COLLATE "C",
    "givenName" TEXT COLLATE "C",
    "aliases" JSON NOT NULL,
    "stateId" TEXT COLLATE "C",
    "languages" JSON NOT NULL,
    "languagesSources" JSON NOT NULL,
    "education" JSON NOT NULL,
    "career" JSON NOT NULL,
    "postings" JSON NOT NULL,
    "note" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Ambassador_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presider" (
    "id" TEXT COLLATE "C" NOT NULL,
    "presidencyId" TEXT COLLATE "C" NOT NULL,
    "ambassadorId" TEXT COLLATE "C" NOT NULL,
    "capacity" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "role" TEXT COLLATE "C" NOT NULL,
    "sittings" JSON NOT NULL,
    "confidence" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Presider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT COLLATE "C" NOT NULL,
    "presidencyId" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C",
    "endsBefore" TEXT COLLATE "C",
    "format" TEXT COLLATE "C",
    "topic" TEXT COLLATE "C" NOT NULL,
    "chair" TEXT COLLATE "C",
    "weight" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT COLLATE "C",
    "confidence" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT COLLATE "C" NOT NULL,
    "stateId" TEXT COLLATE "C",
    "indicator" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountryProfile" (
    "presidencyId" TEXT COLLATE "C" NOT NULL,
    "headOfState" JSON,
    "headOfGovernment" JSON,
    "foreignMinister" JSON,
    "governmentType" JSON,
    "figures" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "CountryProfile_pkey" PRIMARY KEY ("presidencyId")
);

-- CreateTable
CREATE TABLE "Profile" (
    "presidencyId" TEXT COLLATE "C" NOT NULL,
    "headline" TEXT COLLATE "C" NOT NULL,
    "standfirst" TEXT COLLATE "C" NOT NULL,
    "programmeOfWork" JSON NOT NULL,
    "priorities" JSON NOT NULL,
    "sections" JSON NOT NULL,
    "unknowns" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT COLLATE "C",
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("presidencyId")
);

-- CreateTable
CREATE TABLE "SeedRun" (
    "digest" TEXT COLLATE "C" NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeedRun_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "WriteTurn" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WriteTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "act" TEXT COLLATE "C" NOT NULL,
    "isPublished" BOOLEAN NOT NULL,
    "isCorrection" BOOLEAN NOT NULL DEFAULT false,
    "door" TEXT COLLATE "C" NOT NULL,
    "staffId" TEXT COLLATE "C",
    "staffName" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "before" JSON,
    "after" JSON,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "kind" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "fields" JSON NOT NULL,
    "batch" TEXT COLLATE "C",
    "begunFrom" INTEGER NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "savedById" TEXT COLLATE "C" NOT NULL,
    "savedByName" TEXT COLLATE "C" NOT NULL,
    "publishAt" TIMESTAMP(3),
    "schedule" JSON,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("kind","recordId")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "kind" TEXT COLLATE "C" NOT NULL,
    "fromId" TEXT COLLATE "C" NOT NULL,
    "toId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("kind","fromId")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT COLLATE "C",
    "role" TEXT COLLATE "C" NOT NULL DEFAULT 'editor',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" TEXT COLLATE "C" NOT NULL,
    "token" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT COLLATE "C",
    "userAgent" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "providerId" TEXT COLLATE "C" NOT NULL,
    "accessToken" TEXT COLLATE "C",
    "refreshToken" TEXT COLLATE "C",
    "idToken" TEXT COLLATE "C",
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT COLLATE "C",
    "password" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "StaffAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffVerification" (
    "id" TEXT COLLATE "C" NOT NULL,
    "identifier" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StaffVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT COLLATE "C" NOT NULL,
    "secret" TEXT COLLATE "C" NOT NULL,
    "backupCodes" TEXT COLLATE "C" NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),
    "userId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C",
    "role" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "invitedById" TEXT COLLATE "C",

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "State_iso3_key" ON "State"("iso3");

-- CreateIndex
CREATE INDEX "StateAlias_stateId_idx" ON "StateAlias"("stateId");

-- CreateIndex
CREATE INDEX "Membership_stateId_idx" ON "Membership"("stateId");

-- CreateIndex
CREATE INDEX "Membership_startsOn_idx" ON "Membership"("startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Presidency_startsOn_key" ON "Presidency"("startsOn");

-- CreateIndex
CREATE INDEX "Presidency_stateId_idx" ON "Presidency"("stateId");

-- CreateIndex
CREATE INDEX "RotationException_month_idx" ON "RotationException"("month");

-- CreateIndex
CREATE INDEX "Ambassador_stateId_idx" ON "Ambassador"("stateId");

-- CreateIndex
CREATE INDEX "Presider_presidencyId_idx" ON "Presider"("presidencyId");

-- CreateIndex
CREATE INDEX "Presider_ambassadorId_idx" ON "Presider"("ambassadorId");

-- CreateIndex
CREATE INDEX "Event_presidencyId_idx" ON "Event"("presidencyId");

-- CreateIndex
CREATE INDEX "Figure_stateId_indicator_year_idx" ON "Figure"("stateId", "indicator", "year");

-- CreateIndex
CREATE INDEX "Revision_kind_recordId_id_idx" ON "Revision"("kind", "recordId", "id");

-- CreateIndex
CREATE INDEX "Revision_isPublished_id_idx" ON "Revision"("isPublished", "id");

-- CreateIndex
CREATE INDEX "Revision_isCorrection_id_idx" ON "Revision"("isCorrection", "id");

-- CreateIndex
CREATE INDEX "Draft_batch_idx" ON "Draft"("batch");

-- CreateIndex
CREATE INDEX "Draft_publishAt_idx" ON "Draft"("publishAt");

-- CreateIndex
CREATE INDEX "Redirect_kind_toId_idx" ON "Redirect"("kind", "toId");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_email_key" ON "Staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSession_token_key" ON "StaffSession"("token");

-- CreateIndex
CREATE INDEX "StaffSession_userId_idx" ON "StaffSession"("userId");

-- CreateIndex
CREATE INDEX "StaffAccount_userId_idx" ON "StaffAccount"("userId");

-- CreateIndex
CREATE INDEX "StaffVerification_identifier_idx" ON "StaffVerification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- AddForeignKey
ALTER TABLE "StateAlias" ADD CONSTRAINT "StateAlias_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presidency" ADD CONSTRAINT "Presidency_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ambassador" ADD CONSTRAINT "Ambassador_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presider" ADD CONSTRAINT "Presider_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presider" ADD CONSTRAINT "Presider_ambassadorId_fkey" FOREIGN KEY ("ambassadorId") REFERENCES "Ambassador"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryProfile" ADD CONSTRAINT "CountryProfile_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffAccount" ADD CONSTRAINT "StaffAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- The one row by which writers take turns.
INSERT INTO "WriteTurn" ("id", "count") VALUES (1, 0);
