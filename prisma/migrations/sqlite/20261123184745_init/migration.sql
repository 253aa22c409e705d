-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "url" TEXT,
    "publishedOn" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME
);

-- CreateTable
CREATE TABLE "State" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commonName" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "namesIn" JSONB NOT NULL,
    "iso3" TEXT,
    "iso2" TEXT,
    "m49" TEXT,
    "wikidata" TEXT,
    "regionalGroup" TEXT,
    "region" TEXT,
    "subregion" TEXT,
    "capital" TEXT,
    "admittedOn" TEXT,
    "endedOn" TEXT,
    "ending" TEXT,
    "successors" JSONB NOT NULL,
    "governmentType" TEXT,
    "governmentAsOf" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME
);

-- CreateTable
CREATE TABLE "StateAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stateId" TEXT NOT NULL,
    CONSTRAINT "StateAlias_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stateId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsBefore" TEXT,
    "seat" TEXT NOT NULL,
    "group" TEXT,
    "note" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Membership_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presidency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stateId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsBefore" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "isOnlyAnnounced" BOOLEAN NOT NULL,
    "note" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Presidency_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RotationException" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Ambassador" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "familyName" TEXT,
    "givenName" TEXT,
    "aliases" JSONB NOT NULL,
    "stateId" TEXT,
    "languages" JSONB NOT NULL,
    "languagesSources" JSONB NOT NULL,
    "education" JSONB NOT NULL,
    "career" JSONB NOT NULL,
    "postings" JSONB NOT NULL,
    "note" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Ambassador_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presider" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "presidencyId" TEXT NOT NULL,
    "ambassadorId" TEXT NOT NULL,
    "capacity" TEXT,
    "title" TEXT,
    "role" TEXT NOT NULL,
    "sittings" JSONB NOT NULL,
    "confidence" TEXT,
    "note" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Presider_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Presider_ambassadorId_fkey" FOREIGN KEY ("ambassadorId") REFERENCES "Ambassador" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "presidencyId" TEXT NOT NULL,
    "startsOn" TEXT,
    "endsBefore" TEXT,
    "format" TEXT,
    "topic" TEXT NOT NULL,
    "chair" TEXT,
    "weight" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "confidence" TEXT,
    "note" TEXT,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Event_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stateId" TEXT,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" REAL NOT NULL,
    "unit" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Figure_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "State" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CountryProfile" (
    "presidencyId" TEXT NOT NULL PRIMARY KEY,
    "headOfState" JSONB,
    "headOfGovernment" JSONB,
    "foreignMinister" JSONB,
    "governmentType" JSONB,
    "figures" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "CountryProfile_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Profile" (
    "presidencyId" TEXT NOT NULL PRIMARY KEY,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "programmeOfWork" JSONB NOT NULL,
    "priorities" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    "unknowns" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "seedDigest" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Profile_presidencyId_fkey" FOREIGN KEY ("presidencyId") REFERENCES "Presidency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeedRun" (
    "digest" TEXT NOT NULL PRIMARY KEY,
    "finishedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
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
