/** Text from outside inside a message. As a value of the message its angle brackets would be read as the message's own tags. */
export const Verbatim = ({ text }: { text: string }) => <bdi>{text}</bdi>;
