-- Tiers: how creators are cut by followers, and the weight of each tier before any rule speaks.
--
-- Sources disagree: an account with 60k followers is micro, mid or macro, depending on whom you ask.
-- So a scheme is data. A brief may name another one; gdl, the scheme of the article, is the default.
-- The priors say: with nothing known, three parts micro to one part macro; nano and mega come in by rule.

tier_scheme "gdl" {
  title  = { en = "GDL JSC (four tiers)", vi = "GDL JSC (bốn hạng)" },
  source = "GDL JSC 2025 §1; Height Media VN 2025 cuts the same way",
  tiers  = {
    { id = "nano",  from = "1k",   to = "10k",  typical = "3k",   prior = 0.2,  title = { en = "Nano",  vi = "Nano" } },
    { id = "micro", from = "10k",  to = "100k", typical = "30k",  prior = 3,    title = { en = "Micro", vi = "Micro" } },
    { id = "macro", from = "100k", to = "1M",   typical = "300k", prior = 1,    title = { en = "Macro", vi = "Macro" } },
    { id = "mega",  from = "1M",                typical = "2M",   prior = 0.15, title = { en = "Mega (celebrity)", vi = "Mega (người nổi tiếng)" } },
  },
}

tier_scheme "later" {
  title  = { en = "Later × Fohr, REVU (five tiers)", vi = "Later × Fohr, REVU (năm hạng)" },
  source = "Later × Fohr 2021 (B); REVU VN",
  tiers  = {
    { id = "nano",  from = "1k",   to = "10k",  typical = "3k",   prior = 0.2,  title = { en = "Nano",  vi = "Nano" } },
    { id = "micro", from = "10k",  to = "100k", typical = "30k",  prior = 3,    title = { en = "Micro", vi = "Micro" } },
    { id = "mid",   from = "100k", to = "500k", typical = "220k", prior = 0.7,  title = { en = "Mid",   vi = "Tầm trung" } },
    { id = "macro", from = "500k", to = "1M",   typical = "700k", prior = 0.5,  title = { en = "Macro", vi = "Macro" } },
    { id = "mega",  from = "1M",                typical = "2M",   prior = 0.15, title = { en = "Mega",  vi = "Mega" } },
  },
}

tier_scheme "hootsuite" {
  title  = { en = "Hootsuite, HypeAuditor (five tiers)", vi = "Hootsuite, HypeAuditor (năm hạng)" },
  source = "Hootsuite; Viking VN (C); HypeAuditor 2023 (B)",
  tiers  = {
    { id = "nano",  from = "1k",   to = "10k",  typical = "3k",   prior = 0.2,  title = { en = "Nano",  vi = "Nano" } },
    { id = "micro", from = "10k",  to = "50k",  typical = "22k",  prior = 2.4,  title = { en = "Micro", vi = "Micro" } },
    { id = "mid",   from = "50k",  to = "500k", typical = "160k", prior = 1.1,  title = { en = "Mid",   vi = "Tầm trung" } },
    { id = "macro", from = "500k", to = "1M",   typical = "700k", prior = 0.5,  title = { en = "Macro", vi = "Macro" } },
    { id = "mega",  from = "1M",                typical = "2M",   prior = 0.15, title = { en = "Mega",  vi = "Mega" } },
  },
}
