import type {SafetyStrings} from '../strings/safety-strings.js';

/** English: “Is it safe for me?”. No clinician has reviewed the wording. */
export const enSafety: SafetyStrings = {
  stays:
    'Nothing is stored, and nothing leaves this device unless you send it. A link or plan that you make holds these answers, too.',
  staysUnless:
    'Nothing is stored, and nothing leaves this device unless you send it. A link or plan that you make holds these answers, too. So does a plan that goes along when you book.',
  intro:
    'Answer what you like and skip the rest. We do not judge if a treatment is right for you. We only say what to tell the clinic, and where that comes from.',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear my answers',
  rest: 'No to all the rest',
  undoRest: 'Take back these “no” answers',
  groups: {
    skin: 'The skin to be treated',
    health: 'Your health',
    medicine: 'Your medicines',
    clinic: 'Asked by the clinic',
  },
  questions: {
    mole: {
      ask: 'Has a mole or spot changed, bled or not healed?',
      name: 'A spot that changed',
    },
    infection: {
      ask: 'Is there an infection, an open wound or a cold sore now?',
      name: 'Infection, wound or cold sore',
    },
    acne: {ask: 'Are there active pimples (acne) now?', name: 'Active acne'},
    'raised-scars': {ask: 'Do you get thick, raised scars (keloids)?', name: 'Raised scars'},
    'skin-disease': {
      ask: 'Does it have eczema? Or scaly spots (psoriasis), or white ones (vitiligo)?',
      name: 'Vitiligo, psoriasis or eczema',
    },
    tan: {ask: 'Is it tanned or sunburned from the last weeks?', name: 'Tan or sunburn'},
    filler: {
      ask: 'Did you have filler or toxin (such as Botox) in the last year?',
      name: 'Filler or toxin',
    },
    pregnancy: {ask: 'Are you pregnant or breast-feeding?', name: 'Pregnant or breast-feeding'},
    age: {ask: 'Are you under 22?', name: 'Under 22'},
    immune: {
      ask: 'Is your immune system weak, or your diabetes not under control?',
      name: 'Weak immune system or diabetes',
    },
    'cancer-treatment': {
      ask: 'Do you take strong drugs against cancer (chemo)? Or did this skin have radiation therapy?',
      name: 'Cancer treatment',
    },
    'metal-allergy': {ask: 'Are you allergic to metal, such as nickel?', name: 'Metal allergy'},
    implant: {
      ask: 'Do you have a pacemaker or other electronic implant? Or metal in the place to treat?',
      name: 'Pacemaker or implant',
    },
    isotretinoin: {
      ask: 'Isotretinoin (a strong acne pill), now or in the last 6 months?',
      name: 'Isotretinoin',
    },
    bleeding: {
      ask: 'Blood thinners, or a disorder that makes you bleed easily?',
      name: 'Blood thinners or bleeding',
    },
    'light-medicine': {
      ask: 'Any that make skin sensitive to light? The leaflet says so.',
      name: 'Light-sensitive from a medicine',
    },
  },
  results: 'What your answers mean',
  outcomes: {
    nothing: 'Nothing to add',
    tell: 'Tell the clinic',
    not: 'Sources say: not this treatment',
  },
  waits: {
    healed: 'Wait until it has healed',
    looked: 'Wait until a doctor has looked at it',
    'after-pregnancy': 'Wait until you have had your baby and stopped breast-feeding',
    'tan-gone': 'Wait until tan and burn are gone',
    'cancer-doctor': 'Wait until your cancer doctor agrees',
    calm: 'Wait until it is calm and a doctor agrees',
    'two-weeks': 'Wait until two weeks after the injection',
    'clinic-time': 'Wait until the clinic says enough time has passed',
    'skin-doctor': 'Not without a skin doctor',
  },
  reasons: {
    unknown: 'Not known: we found nothing on this for this treatment. So ask first.',
    untouched: 'Nothing is done to the skin. What you have may still need a doctor.',
    'no-needle': 'No needle enters the skin.',
    care: 'Care is usual here. Ask what it means for you.',
    mole: 'Most are harmless, but it can be skin cancer. Treatment may hide it. So a doctor should look first.',
    infection: 'Treatment can spread it or slow the healing.',
    'infection-sores':
      'Treatment can spread it. Laser can bring back cold sores, so ask about a medicine against them.',
    'acne-needles': 'Clinics do not needle over active acne.',
    'acne-laser':
      'Spots like acne can come after such lasers. They did after 2 to 5 of 100 sessions.',
    'acne-light': 'Lists for IPL leave out skin with strong, active acne.',
    raised: 'Skin that makes raised scars may make a new one after a wound or a burn.',
    'raised-ablative': 'A review says to avoid strong laser on skin that makes raised scars.',
    tan: 'Too much sun before it can leave uneven color that may last.',
    'tan-needles': 'Clinics do not treat sunburned skin.',
    'tan-light': 'A tan takes up the light. That can leave burns and dark or light marks.',
    patches: 'New patches can come where skin is hurt.',
    filler: 'Clinics wait after an injection here.',
    'filler-heat': 'Clinics wait two weeks after an injection here.',
    'filler-laser': 'Both on one day did little harm: one drooping eyelid in 616 sessions.',
    'filler-light':
      'Toxin worked as well when such light came right after it. But only 19 people took part.',
    pregnancy: 'We found no study in pregnancy. To wait is a precaution.',
    age: 'In the US these needles are cleared from age 22.',
    immune: 'Skin may heal slowly and catch infections.',
    cancer: 'Skin may heal poorly during and after it.',
    metal: 'A review of 85 studies calls metal allergy a risk. Ask what the needles are made of.',
    'implant-current': 'Its current can disturb an implant, and metal can get hot.',
    'implant-light':
      'Lists for IPL name pacemakers and metal in the skin. Ask who looks after yours.',
    'isotretinoin-needles':
      'It is not settled if needles should wait. Many clinics wait 6 months. Do not stop the pill on your own.',
    'isotretinoin-whole':
      'Experts found no reason to wait, as the skin stays whole. Do not stop the pill on your own.',
    'isotretinoin-ablative':
      'Experts found no reason to wait for dots of laser. For the full face without gaps, it is 6 months. Do not stop the pill on your own.',
    bleeding:
      'You may bleed or bruise more. Do not stop a medicine on your own: ask who ordered it.',
    'light-needles':
      'A needling study left such people out. Do not stop a medicine on your own: ask who ordered it.',
    light:
      'Light may act more strongly on your skin. Do not stop a medicine on your own: ask who ordered it.',
  },
  differs: {
    'raised-needles':
      'Sources differ: some clinics refuse. A review of 58 needling studies, raised scars too, saw no serious harm.',
    'raised-ablative':
      'Sources differ: doctors also treat raised scars with such lasers. Ask a skin doctor to weigh it.',
    isotretinoin:
      'Sources differ: expert groups in 2017 saw no reason to wait for most lasers. The leaflet says 6 months, and hospital advice up to a year.',
    'isotretinoin-light': 'Sources differ: clinics’ lists for IPL still ask for 3 to 6 months.',
    'tan-length':
      'Sources differ on how long: two weeks in one study, up to two months in hospital advice.',
    'tan-length-light': 'Sources differ on how long: from 3 to 6 weeks.',
    'filler-length': 'Sources differ: from 2 weeks for toxin to 12 months for filler.',
    'filler-same-day':
      'Sources differ: a review of small studies saw no harm with both on one day.',
    'filler-year': 'Sources differ: one laser study left out people for a year after a shot.',
  },
  bases: {
    studies: 'Grade {grade}: studies, none of them a fair test of this.',
    custom: 'Grade {grade}: clinics’ custom, no trial.',
    advice: 'Grade {grade}: official advice, no trial.',
    recalled: 'Grade {grade}: general knowledge, not read in a source.',
    recalledBeside:
      'Grade {grade}: general knowledge, not read in a source. What we read is on other lasers:',
    unknown: 'Grade {grade}: no source.',
    reasoned: 'Grade {grade}: our own reasoning, no source.',
    clinic: 'From the clinic. It has no grade.',
  },
  pages: {
    'needling-lists': {
      one: 'Clinics’ own lists of who should not be needled, {n} page',
      other: 'Clinics’ own lists of who should not be needled, {n} pages',
    },
    'rf-pages': {
      one: 'Pages of clinics and sellers on RF needling, {n} page',
      other: 'Pages of clinics and sellers on RF needling, {n} pages',
    },
    'ipl-lists': {
      one: 'Lists of clinics, trainers and sellers for IPL, {n} page',
      other: 'Lists of clinics, trainers and sellers for IPL, {n} pages',
    },
    'laser-list': {
      one: 'A laser clinic’s own list, {n} page',
      other: 'Laser clinics’ own lists, {n} pages',
    },
    'hospital-pages': {
      one: 'Advice of a US hospital to patients, {n} page, from 2017',
      other: 'Advice of a US hospital to patients, {n} pages, from 2017',
    },
    'patch-page': {
      one: 'A seller’s page on needling and skin disease, {n} page',
      other: 'Sellers’ pages on needling and skin disease, {n} pages',
    },
  },
  sources: 'Sources in full',
  unanswered: 'Nothing is answered yet.',
  nothing: 'These answers add nothing. The clinic may still ask more.',
  points: {one: 'Take {n} point to the clinic.', other: 'Take {n} points to the clinic.'},
  said: '{treatment}: {outcome}.',
  saidNo: '{question}: nothing to add.',
  cleared: 'Your answers are cleared.',
  saidRest: {one: '{n} question answered “no”.', other: '{n} questions answered “no”.'},
  saidUndoRest: 'These answers are taken back.',
};
