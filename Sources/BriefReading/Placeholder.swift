// BriefReading
