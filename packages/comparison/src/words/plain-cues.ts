/**
 * Past forms by which a quote is given to its speaker and nothing is said of how it was spoken. Every other one ("purred",
 * "sniggered") colours it; there are too many of those to list.
 */
export const PLAIN_CUES = `
added announced answered argued asked asserted assessed assured attributed briefed cautioned cited clarified commented concluded confided
confirmed continued counselled declared described detailed directed disclosed discussed echoed elaborated emailed emphasised emphasized
estimated expected explained expressed faxed figured forecasted guessed highlighted hoped implied indicated inferred informed inquired
interviewed issued listed mailed mentioned messaged nodded noted notified observed offered opined outlined phoned pointed posted predicted
presented printed proclaimed promised proposed published queried questioned quoted recalled recommended recorded recounted referred
reflected reiterated related released relayed remarked remembered reminded repeated replied reported requested responded
restated revealed ruled shared signalled signaled specified started stated stressed suggested summarised summarized supplied testified
texted translated tweeted underlined underscored voiced warned wired wondered
acknowledged agreed aired appeared appended backed based believed broadcasted called carried challenged claimed considered contacted
contended dated deemed delivered denied headed headlined invited mused named needed opened praised pressed read reached received signed spelled titled used
wanted wished addressed ended
`;
