-- Rate card vn-2025.1: what creators in Vietnam cost and bring.
--
-- How to read a row: the quartiles and the median of one standard post by a creator of that size.
--   fee         đồng for one post                     reach      views ÷ followers
--   engagement  reactions ÷ views                     click      clicks ÷ views
--   on_target   part of the viewers in the audience   handling   what running one creator costs the team
--   available   creators one can really book in one niche
--
-- Two kinds of deal stand here, and they are never mixed within a platform:
--   * TikTok rows are LISTED prices of a marketplace, booked directly, one video each.
--   * Facebook, Instagram, YouTube and Zalo rows are AGENCY-BOOKED branded posts.
-- A macro costs about 5 million in the first and 27 million in the second. Both are true: they are different deals.
--
-- Assumptions of ours, in every row, until a client or an agency knows better:
--   handling, available and on_target. Small accounts speak to their niche, large ones to everybody (GDL JSC 2025 §2).
-- Engagement on Facebook and Instagram: dividing published engagement by published reach gives more than anybody
--   believes (the two samples differ), so it is capped near the upper quartile of the TikTok marketplace.
-- Fees are net, as creators quote them; the tax line is in lines.lua.
-- To change a figure: change it here, raise the version, and every answer will show the new one.

local market  = "TikTok marketplace, 1,149 VN creators, listed prices, 2026: direct booking, one video"
local sloped  = market .. "; below 250k carried down by its slopes (price 0.49, views 0.52), not measured"
local agency  = "Height Media VN, Dec 2025 (range read as quartiles): agency-booked branded post"
local nano_fee = agency .. "; from barter to 1 million"
local reach_fb = "; reach Roster 2025 (B)"
local reach_ig = "; reach between Roster 2025 (B) and Cirqle 2024 (B); engagement organicmediabuying 2025 (C), capped"
local weak_er  = "; engagement by tier is only known from about 2014 (Socialbakers): weak"
local long     = "; upper half of the range, because a long video is more work than a post (our assumption)"

rate_card "vn-2025.1" {
  title    = { en = "Vietnam, end of 2025", vi = "Việt Nam, cuối năm 2025" },
  currency = "VND",
  bundle   = 0.7,        -- each further piece by the same creator costs 70 % of the first (our assumption)

  -- Each kind of content against the standard post of its platform (our assumptions).
  formats = {
    post       = { fee = 1,   reach = 1,   engagement = 1 },
    video      = { fee = 1,   reach = 1,   engagement = 1 },
    story      = { fee = 0.4, reach = 0.5, engagement = 0.4 },
    review     = { fee = 1.3, reach = 0.9, engagement = 1.2 },
    livestream = { fee = 2,   reach = 0.6, engagement = 1.5 },
    seeding    = { fee = 0.3, reach = 0.3, engagement = 1 },
  },

  -- Beauty micros quote 15–25 million where others quote 2–10 (nangthangtu/REVU, C): taken with caution.
  niches  = { beauty = 1.3, fashion = 1.1, finance = 1.2, health = 1.2, tech = 1.1 },

  -- Before Tết everybody books at once. Put your own quotes here when you have them.
  seasons = { tet = 1.25, sale_day = 1.15 },

  -- Rights beyond reposts, and leaving competitors alone: what a fee is multiplied with (our assumptions; ask for quotes).
  rights      = { ads_3m = 1.25, ads_12m = 1.5, all_media = 2 },
  exclusivity = { campaign = 1.1, months_3 = 1.25, months_6 = 1.5 },

  -- What each platform is worth for each goal; new creators are spread over a brief's platforms in these proportions. Only
  -- the order is evidence, the numbers are our assumption: change them to what your campaigns have shown.
  --   TikTok shows videos far beyond its creators' followers, and sells live (marketplace VN 2026, B-; Tian 2024, A).
  --   YouTube holds the long review; Facebook Groups and Zalo hold the community (GDL JSC 2025 §4).
  --   Instagram engages visual niches; its Vietnamese audience is smaller.
  serves = {
    tiktok    = { awareness = 3, engagement = 2, trust = 1, conversion = 3, community = 1 },
    youtube   = { awareness = 2, engagement = 1, trust = 3, conversion = 1, community = 1 },
    facebook  = { awareness = 2, engagement = 2, trust = 2, conversion = 2, community = 3 },
    instagram = { awareness = 1, engagement = 2, trust = 1, conversion = 1, community = 1 },
    zalo      = { awareness = 1, engagement = 1, trust = 1, conversion = 1, community = 3 },
  },

  -- A thousand paid impressions. Published USD figures look high for Vietnam: the low end, halved. Prefer the client's own.
  cpm = { tiktok = "40k", facebook = "60k", instagram = "60k", youtube = "125k", zalo = "60k" },

  -- People behind a hundred views: Stellar (B) for TikTok and YouTube; the others are assumed alike.
  unique_viewers = { tiktok = 0.68, youtube = 0.75, facebook = 0.75, instagram = 0.75, zalo = 0.75 },

  rows = {
    -- TikTok: listed prices, booked directly
    { platform = "tiktok", followers = { "1k", "10k" },     fee = { "250k", "500k", "1tr" },       reach = { 0.3, 0.8, 2.0 },    engagement = { 0.07, 0.11, 0.15 },
      click = { 0.003, 0.006, 0.012 }, on_target = { 0.45, 0.6, 0.75 }, handling = "200k", available = 400, source = sloped, grade = "D" },
    { platform = "tiktok", followers = { "10k", "100k" },   fee = { "850k", "1,5tr", "3,1tr" },    reach = { 0.2, 0.45, 1.0 },   engagement = { 0.075, 0.11, 0.145 },
      click = { 0.003, 0.006, 0.012 }, on_target = { 0.45, 0.6, 0.75 }, handling = "500k", available = 200, source = sloped, grade = "C" },
    { platform = "tiktok", followers = { "100k", "250k" },  fee = { "1,9tr", "3,4tr", "6,8tr" },   reach = { 0.13, 0.28, 0.6 },  engagement = { 0.075, 0.105, 0.135 },
      click = { 0.002, 0.005, 0.01 },  on_target = { 0.3, 0.4, 0.55 },  handling = "2tr",  available = 60,  source = sloped, grade = "C" },
    { platform = "tiktok", followers = { "250k", "500k" },  fee = { "2,8tr", "5tr", "10tr" },      reach = { 0.10, 0.195, 0.41 }, engagement = { 0.075, 0.105, 0.134 },
      click = { 0.002, 0.005, 0.01 },  on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 40,  source = market .. " (n = 129)", grade = "B" },
    { platform = "tiktok", followers = { "500k", "1M" },    fee = { "2,4tr", "5tr", "10tr" },      reach = { 0.06, 0.15, 0.31 }, engagement = { 0.047, 0.065, 0.092 },
      click = { 0.002, 0.004, 0.008 }, on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 30,  source = market .. " (n = 346)", grade = "B" },
    { platform = "tiktok", followers = { "1M", "3M" },      fee = { "3,9tr", "8,1tr", "17tr" },    reach = { 0.04, 0.11, 0.26 }, engagement = { 0.035, 0.049, 0.07 },
      click = { 0.002, 0.004, 0.008 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 15,  source = market .. " (n = 497)", grade = "B" },
    { platform = "tiktok", followers = { "3M", "10M" },     fee = { "7,9tr", "15tr", "30tr" },     reach = { 0.03, 0.07, 0.16 }, engagement = { 0.039, 0.051, 0.064 },
      click = { 0.002, 0.004, 0.008 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 6,   source = market .. " (n = 159)", grade = "B" },

    -- Facebook: branded posts booked through an agency
    { platform = "facebook", followers = { "1k", "10k" },   fee = { "200k", "400k", "1tr" },       reach = { 0.09, 0.13, 0.18 }, engagement = { 0.06, 0.12, 0.15 },
      click = { 0.004, 0.008, 0.015 }, on_target = { 0.45, 0.6, 0.75 }, handling = "200k", available = 400, source = nano_fee .. reach_fb .. weak_er, grade = "D" },
    { platform = "facebook", followers = { "10k", "100k" }, fee = { "2tr", "4,5tr", "10tr" },      reach = { 0.04, 0.08, 0.157 }, engagement = { 0.06, 0.11, 0.15 },
      click = { 0.004, 0.008, 0.015 }, on_target = { 0.45, 0.6, 0.75 }, handling = "500k", available = 200, source = agency .. reach_fb .. weak_er, grade = "C" },
    { platform = "facebook", followers = { "100k", "1M" },  fee = { "15tr", "27tr", "50tr" },      reach = { 0.02, 0.032, 0.06 }, engagement = { 0.05, 0.09, 0.13 },
      click = { 0.003, 0.006, 0.012 }, on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 40,  source = agency .. reach_fb .. weak_er, grade = "C" },
    { platform = "facebook", followers = { "1M", "4M" },    fee = { "60tr", "90tr", "200tr" },     reach = { 0.015, 0.03, 0.05 }, engagement = { 0.04, 0.08, 0.12 },
      click = { 0.003, 0.006, 0.012 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 15,  source = agency .. " (from 60 million); A-list 200 million (nangthangtu/REVU, C)" .. reach_fb .. weak_er, grade = "C" },

    -- Instagram: branded posts booked through an agency
    { platform = "instagram", followers = { "1k", "10k" },   fee = { "200k", "400k", "1tr" },      reach = { 0.09, 0.13, 0.2 },  engagement = { 0.08, 0.14, 0.16 },
      click = { 0.004, 0.008, 0.02 },  on_target = { 0.45, 0.6, 0.75 }, handling = "200k", available = 300, source = nano_fee .. reach_ig, grade = "C" },
    { platform = "instagram", followers = { "10k", "100k" }, fee = { "2tr", "4,5tr", "10tr" },     reach = { 0.06, 0.1, 0.157 }, engagement = { 0.07, 0.13, 0.16 },
      click = { 0.004, 0.008, 0.02 },  on_target = { 0.45, 0.6, 0.75 }, handling = "500k", available = 150, source = agency .. reach_ig, grade = "C" },
    { platform = "instagram", followers = { "100k", "1M" },  fee = { "15tr", "27tr", "50tr" },     reach = { 0.02, 0.032, 0.06 }, engagement = { 0.06, 0.11, 0.15 },
      click = { 0.003, 0.006, 0.015 }, on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 35,  source = agency .. reach_ig, grade = "C" },
    { platform = "instagram", followers = { "1M", "4M" },    fee = { "40tr", "60tr", "120tr" },    reach = { 0.015, 0.03, 0.05 }, engagement = { 0.05, 0.1, 0.14 },
      click = { 0.003, 0.006, 0.015 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 15,  source = "Tiền Phong via tracuuquyhoach (C): a top KOL about 60 million per post; quartiles assumed" .. reach_ig, grade = "C" },

    -- YouTube: branded videos booked through an agency; engagement is per follower in the source, so read it as weak
    { platform = "youtube", followers = { "1k", "10k" },    fee = { "300k", "700k", "1tr" },       reach = { 0.08, 0.2, 0.4 },   engagement = { 0.03, 0.06, 0.1 },
      click = { 0.003, 0.01, 0.028 },  on_target = { 0.45, 0.6, 0.75 }, handling = "300k", available = 200, source = nano_fee .. long .. "; views our assumption", grade = "D" },
    { platform = "youtube", followers = { "10k", "100k" },  fee = { "4,5tr", "7tr", "10tr" },      reach = { 0.06, 0.14, 0.3 },  engagement = { 0.03, 0.055, 0.09 },
      click = { 0.003, 0.01, 0.028 },  on_target = { 0.45, 0.6, 0.75 }, handling = "700k", available = 120, source = agency .. long .. "; views our assumption; clicks 0.3–2.8 % (C)", grade = "C" },
    { platform = "youtube", followers = { "100k", "1M" },   fee = { "27tr", "37tr", "50tr" },      reach = { 0.04, 0.1, 0.22 },  engagement = { 0.025, 0.045, 0.08 },
      click = { 0.003, 0.008, 0.02 },  on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 30,  source = agency .. long .. "; views our assumption; clicks 0.3–2.8 % (C)", grade = "C" },
    { platform = "youtube", followers = { "1M", "4M" },     fee = { "60tr", "110tr", "200tr" },    reach = { 0.03, 0.07, 0.15 }, engagement = { 0.02, 0.04, 0.07 },
      click = { 0.003, 0.006, 0.015 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 12,  source = agency .. " (from 60 million); A-list 200 million (nangthangtu/REVU, C); views our assumption", grade = "C" },

    -- Zalo: nobody publishes prices; Facebook's lower half stands in
    { platform = "zalo", followers = { "1k", "10k" },       fee = { "150k", "300k", "700k" },      reach = { 0.08, 0.12, 0.18 }, engagement = { 0.04, 0.08, 0.12 },
      click = { 0.004, 0.01, 0.02 },   on_target = { 0.45, 0.6, 0.75 }, handling = "200k", available = 80,  source = "no published price: lower half of " .. nano_fee .. " (our assumption)", grade = "D" },
    { platform = "zalo", followers = { "10k", "100k" },     fee = { "1tr", "2tr", "4,5tr" },       reach = { 0.04, 0.08, 0.15 }, engagement = { 0.04, 0.08, 0.12 },
      click = { 0.004, 0.01, 0.02 },   on_target = { 0.45, 0.6, 0.75 }, handling = "500k", available = 40,  source = "no published price: lower half of " .. agency .. " (our assumption)", grade = "D" },
    { platform = "zalo", followers = { "100k", "1M" },      fee = { "8tr", "15tr", "27tr" },       reach = { 0.02, 0.04, 0.08 }, engagement = { 0.03, 0.06, 0.1 },
      click = { 0.003, 0.008, 0.015 }, on_target = { 0.25, 0.35, 0.5 }, handling = "2tr",  available = 10,  source = "no published price: lower half of " .. agency .. " (our assumption)", grade = "D" },
    { platform = "zalo", followers = { "1M", "4M" },        fee = { "30tr", "60tr", "90tr" },      reach = { 0.015, 0.03, 0.06 }, engagement = { 0.03, 0.05, 0.09 },
      click = { 0.003, 0.008, 0.015 }, on_target = { 0.15, 0.25, 0.4 }, handling = "5tr",  available = 5,   source = "no published price: lower half of " .. agency .. " (our assumption)", grade = "D" },
  },
}
