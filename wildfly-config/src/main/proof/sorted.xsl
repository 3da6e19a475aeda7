<?xml version="1.0" encoding="UTF-8"?>
<!-- Copies a server configuration with the attributes of each element in alphabetical order: their order carries no meaning and changes from start to start. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
    <xsl:template match="@*|text()"><xsl:copy/></xsl:template>
    <xsl:template match="*">
        <xsl:copy>
            <xsl:apply-templates select="@*"><xsl:sort select="name()"/></xsl:apply-templates>
            <xsl:apply-templates select="node()"/>
        </xsl:copy>
    </xsl:template>
</xsl:stylesheet>
