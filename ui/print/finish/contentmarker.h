#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace candour {

/// \brief Turns one page's off-page marks into marked content, and wraps all else that is painted as artifacts.
///
/// A token filter of libqpdf: fed one content stream, it writes the changed one. Numbers above 0 are content, counted
/// from 0 again on each page as MCIDs; 0 ends what is open; numbers below 0 are PageCanvas::ArtifactKind.
class ContentMarker : public QPDFObjectHandle::TokenFilter
{
public:
    /// \param roleOf structure type of each content number, from 1
    explicit ContentMarker(const std::vector<std::string> &roleOf) : m_roleOf(roleOf) { }

    void handleToken(QPDFTokenizer::Token const &token) override;
    void handleEOF() override;

    /// The content numbers met, in order: the place of each is its MCID.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

private:
    enum class Inside { Nothing, Path, Text };

    void handleOperator(const std::string &name);
    [[nodiscard]] bool isMark(const std::string &name) const;
    void writeMark(int number);
    void openArtifact();
    void closeArtifact();
    void writeOperator(const std::string &name);

    const std::vector<std::string> &m_roleOf;
    std::vector<int> m_order;
    std::vector<std::string> m_operands;
    std::string m_nested; ///< an array or dictionary being read
    int m_depth = 0;
    Inside m_inside = Inside::Nothing;
    bool m_marked = false;        ///< between a mark and its end
    bool m_artifact = false;      ///< in an artifact of our own making
    bool m_skipMarkFill = false;  ///< the mark's rectangle is gone, its fill is still to come
};

} // namespace candour
