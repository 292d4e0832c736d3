"""What wikis take: wikitext for Wikipedia and Fandom, statements for Wikidata, and which outlets they accept."""
