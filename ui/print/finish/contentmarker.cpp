#include "print/finish/contentmarker.h"

#include "print/pagecanvas.h"

#include <cmath>
#include <set>

namespace candour {

namespace {

bool isPathConstruction(const std::string &name)
{
    static const std::set<std::string> operators { "m", "l", "c", "v", "y", "h", "re" };
    return operators.contains(name);
}

bool endsPath(const std::string &name)
{
    static const std::set<std::string> operators { "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n" };
    return operators.contains(name);
}

} // namespace

void ContentMarker::handleToken(QPDFTokenizer::Token const &token)
{
    const QPDFTokenizer::token_type_e type = token.getType();
    if (type == QPDFTokenizer::tt_space || type == QPDFTokenizer::tt_comment || type == QPDFTokenizer::tt_eof) {
        if (m_depth > 0)
            m_nested += ' ';
        return;
    }
    const std::string raw = token.getRawValue().empty() ? token.getValue() : token.getRawValue();
    const bool opens = type == QPDFTokenizer::tt_array_open || type == QPDFTokenizer::tt_dict_open;
    const bool closes = type == QPDFTokenizer::tt_array_close || type == QPDFTokenizer::tt_dict_close;
    if (opens || closes || m_depth > 0) {
        m_nested += raw;
        m_depth += opens ? 1 : closes ? -1 : 0;
        if (m_depth == 0) {
            m_operands.push_back(m_nested);
            m_nested.clear();
        }
    } else if (type == QPDFTokenizer::tt_word) {
        handleOperator(token.getValue());
    } else {
        m_operands.push_back(raw);
    }
}

void ContentMarker::handleEOF()
{
    closeArtifact();
}

bool ContentMarker::isMark(const std::string &name) const
{
    return name == "re" && m_operands.size() == 4 && std::fabs(std::stod(m_operands[1]) - PageCanvas::markRow) < 0.5;
}

void ContentMarker::handleOperator(const std::string &name)
{
    if (isMark(name)) {
        const int number = static_cast<int>(std::lround(std::stod(m_operands[0])));
        m_operands.clear();
        m_skipMarkFill = true;
        writeMark(number);
        return;
    }
    if (m_skipMarkFill && (name == "h" || name == "f" || name == "f*")) {
        m_skipMarkFill = name == "h";
        m_operands.clear();
        return;
    }
    const bool paintsAtOnce = name == "Do" || name == "sh";
    if (m_inside == Inside::Nothing && (paintsAtOnce || name == "BT" || isPathConstruction(name))) {
        openArtifact();
        m_inside = name == "BT" ? Inside::Text : paintsAtOnce ? Inside::Nothing : Inside::Path;
    }
    writeOperator(name);
    if ((m_inside == Inside::Path && endsPath(name)) || (m_inside == Inside::Text && name == "ET"))
        m_inside = Inside::Nothing;
    if (m_inside == Inside::Nothing)
        closeArtifact();
}

void ContentMarker::writeMark(int number)
{
    if (number > 0) {
        const auto mcid = std::to_string(m_order.size());
        write("/" + m_roleOf.at(static_cast<std::size_t>(number) - 1) + " << /MCID " + mcid + " >> BDC\n");
        m_order.push_back(number);
    } else if (number == static_cast<int>(PageCanvas::ArtifactKind::Header)) {
        write("/Artifact << /Type /Pagination /Subtype /Header >> BDC\n");
    } else if (number == static_cast<int>(PageCanvas::ArtifactKind::Footer)) {
        write("/Artifact << /Type /Pagination /Subtype /Footer >> BDC\n");
    } else if (number < 0) {
        write("/Artifact BMC\n");
    } else {
        write("EMC\n");
    }
    m_marked = number != 0;
}

void ContentMarker::openArtifact()
{
    if (m_marked || m_artifact)
        return;
    write("/Artifact BMC\n");
    m_artifact = true;
}

void ContentMarker::closeArtifact()
{
    if (m_artifact)
        write("EMC\n");
    m_artifact = false;
}

void ContentMarker::writeOperator(const std::string &name)
{
    for (const std::string &operand : m_operands)
        write(operand + " ");
    m_operands.clear();
    write(name + "\n");
}

} // namespace candour
