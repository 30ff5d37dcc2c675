/** An invented list as a clinic writes it: single sessions, packs, an area, a “from”, a fee, a line of another kind. */
const pastedList = (unclear: string): string => `SkinPen Face $300
SkinPen Face - Pack of 3 $810
SkinPen Face & Neck $400
Morpheus8 Face $900
Morpheus8 Face - Pack of 3 $2,430
Fraxel Face from $1,200
IPL Hands $250
${unclear}
HydraFacial $199
Consultation $75, redeemable against treatment`;

/** It does not say which laser: a person has to choose, and to say where. */
export const LIST_WITHOUT_LASER = pastedList('Laser Rejuvenation $350');
/** It names a treatment that one press takes as suggested. */
export const LIST_WITH_SUGGESTION = pastedList('Thread veins $180');
