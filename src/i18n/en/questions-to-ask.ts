import type {AskStrings} from '../strings/questions-to-ask-strings.js';

/** English: “Questions to ask”. */
export const enAsk: AskStrings = {
  intro: 'Made from your answers above. Take them to the first talk with the clinic.',
  general: 'In any case',
  questions: {
    aim: 'What can I expect at best, and what at worst?',
    nothing: 'What happens if I wait or do nothing?',
    skin: 'How many people with skin type {type} have you treated? How many of them got dark marks?',
    skinUnknown: 'Which skin type am I, and what does that change?',
    diagnosis: 'What are my spots? Has a doctor looked at them?',
    creams: 'Have I tried creams and sun care for long enough first?',
    minoxidil: 'Should I use minoxidil, the hair lotion, along with it?',
    included:
      'What is in the price? Is there more to pay for the first talk, numbing, care products or follow-up visits?',
    trouble: 'Whom do I call if something goes wrong, and who pays for that?',
    pictures: 'Can I see before and after pictures of people like me?',
    device: 'Which device do you use? What is it cleared for?',
    who: 'Who will do it, and how often have they done it?',
    sessions:
      'In studies the number of sessions was {range}. How many do you plan for me, and why?',
    cost: 'This page says {range} for the whole course. What will mine cost, all in?',
    daysOff: 'In studies the days off were {range} each time. What should I plan for?',
    settings: 'Which settings do you use for skin type {type}?',
    settingsUnknown: 'Which settings suit my skin?',
    patch: 'Will you treat a small test patch first? How long do we wait after it?',
    rf: 'What do you do to avoid burns and loss of fat, which the FDA warned of?',
    depth: 'How deep do the needles go, and are they new for me?',
    cleared: 'Is this use cleared, or is it off label?',
  },
};
