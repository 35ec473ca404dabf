import { type Facts, type Wordings, type Words, wordsOf } from './words.ts';

export const recordWordings: Wordings = {
  'date-exists': ({ date }) => ({
    message: `There is no day ${date} in the calendar.`,
    fix: 'correct the day; write the month alone if the day is not known and the field allows it',
  }),
  'web-address': addressWords,
  'web-address-plain': plainAddressWords,
  'ids-unique': ({ id, list, first }) => ({
    message: `${id} stands twice in ${list}, first as number ${Number(first) + 1}.`,
    fix: 'give each entry an id of its own, or remove one of them',
  }),
  'reserved-ids': ({ id }) => ({
    message: `${id} is a word for what a source does not say, and so no id.`,
    fix: 'choose another id',
  }),
  'name-one-script': ({ word, letters }) => ({
    message: `The word ${word} mixes Latin letters with others that look the same: ${letters}.`,
    fix: 'type the name again; if it is written so by its owner, tell the reviewer',
  }),
};

function addressWords({ address, reason }: Facts): Words {
  return wordsOf(
    {
      characters: {
        message: `The address ${address} holds a space, a backslash or a character that does not show.`,
        fix: 'copy the address again, or write such characters as percent codes',
      },
      notHttps: {
        message: `The address ${address} does not begin with https://.`,
        fix: 'give the https address',
      },
      malformed: { message: `${address} is not an address.`, fix: 'copy the address again' },
      userinfo: {
        message: `The address ${address} has a user name before its host.`,
        fix: 'remove everything up to the @',
      },
      hostNotPublic: {
        message: `The host of ${address} is not a public name.`,
        fix: 'give an address that everybody can open',
      },
      altered: {
        message: `Browsers read ${address} as another address.`,
        fix: 'open it and copy the address that the browser then shows',
      },
    },
    reason,
  );
}

function plainAddressWords({ address, reason }: Facts): Words {
  return wordsOf(
    {
      internationalName: {
        message: `The host of ${address} has letters that can look like others.`,
        fix: 'check that it leads where it should, and tell the reviewer',
      },
      port: {
        message: `The address ${address} has a port.`,
        fix: 'give the address without it if there is one',
      },
    },
    reason,
  );
}
