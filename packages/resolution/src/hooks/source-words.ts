/** What an outlet has from another. */
export const NEWS =
  /^(?:news|story|report|reports|reporting|information|account|scoop|figure|figures|claim|revelation|details|quote|item|exclusive|disclosure|number|find|line)$/;
export const NAMING =
  /^(?:gave|gives|give|giving|given|named|names|name|naming|cited|cites|citing|listed|lists|listing|identified|identifies|identifying|credited|credits|crediting|acknowledged|acknowledges|acknowledging|mention|mentions|mentioned|mentioning)$/;
export const SOURCE = /^(?:source|sources|authority|origin)$/;
export const BE = /^(?:is|was|were|are|being|had|been)$/;
export const OWN = /^(?:its|the|their|his|her|a|an|sole|only|main|original|own|first)$/;
