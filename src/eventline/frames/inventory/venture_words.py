"""Words that tell the frames of ventures apart. Data only, in alphabetical order."""

ABSENCES = (
    "family", "leave", "maternity", "medical", "parental", "paternity", "sick",
    "vacation",
)  # fmt: skip
MADE = (
    "battery", "boat", "bus", "chip", "engine", "ferry", "locomotive", "missile",
    "motorcycle", "reactor", "rocket", "satellite", "ship", "submarine", "tank",
    "tanker", "train", "tram", "truck", "turbine", "van", "vessel",
)  # fmt: skip
MEETINGS = (
    "banquet", "ceremony", "concert", "exhibition", "fair",
    "festival", "gala", "keynote", "parade", "reception", "seminar", "workshop",
)  # fmt: skip
MOVED = (
    "base", "employee", "factory", "headquarter", "headquarters", "manufacturing",
    "office", "operation", "plant", "production", "staff",
)  # fmt: skip
OPENING = ("exhibition", "expo", "fair", "festival", "show")
ORATIONS = ("keynote", "lecture", "sermon", "speech")
STAGES = ("conference", "keynote", "stage")
YARDS = ("factory", "hangar", "line", "plant")
