-- CreateTable
CREATE TABLE "LogoFile" (
    "name" TEXT NOT NULL,
    "small" BYTEA NOT NULL,
    "large" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "unseenDay" BOOLEAN NOT NULL,
    "unseenNight" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LogoFile_pkey" PRIMARY KEY ("name")
);
