/**
 * A style in CSL for languages that CSL has no words of (Kazakh, Tajik) or that citation-js does not bring (Russian): the
 * order of GOST R 7.0.5-2008, which readers there know, and not a word of its own. Dates come as they are to be read.
 */
export const PLAIN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Sapar</title>
    <id>sapar-plain</id>
    <updated>2026-11-26T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"/>
        <group delimiter=" // ">
          <text variable="title"/>
          <text variable="container-title"/>
        </group>
        <group delimiter=", ">
          <date variable="issued"><date-part name="year"/></date>
          <text variable="version"/>
        </group>
        <group delimiter=" ">
          <text variable="URL" prefix="URL: "/>
          <date variable="accessed" prefix="(" suffix=")"><date-part name="year"/></date>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
