#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace candour {

/// \brief Tells whether texts hold the words of a search by the rules of a word index, without asking the index.
///
/// FTS5 gathers every row of every word that begins as asked before it gives the first: a tenth of a second for a
/// beginning that a million rows hold. Testing the newest rows one by one fills a page of such a search at once.
/// Owned by the RowStore of a connection, used by its thread.
class WordTest
{
public:
    /// The name of the SQL function that tests the texts of a row: 1 where every word is in one of them.
    static constexpr const char *functionName = "holds_words";

    /// \param handle the connection in which the function is to be known
    /// \return nothing where the index has a tokenizer that this connection does not know
    [[nodiscard]] static std::unique_ptr<WordTest> forIndex(sqlite3 *handle, const QByteArray &tokenizer);
    ~WordTest();
    WordTest(const WordTest &) = delete;
    WordTest &operator=(const WordTest &) = delete;

    /// What the function looks for from now on, as searchExpression() takes it.
    /// \return false where a word is of several parts to the index, which only the index can find
    [[nodiscard]] bool lookFor(const QString &search);

    [[nodiscard]] bool holds(const std::vector<QByteArrayView> &texts) const;

private:
    struct Word
    {
        QByteArray token;
        bool isBeginning = false;
    };
    struct Tokenizer;

    explicit WordTest(std::unique_ptr<Tokenizer> tokenizer);

    std::unique_ptr<Tokenizer> m_tokenizer;
    std::vector<Word> m_words;
    mutable std::vector<bool> m_found; ///< while a row is tested
};

} // namespace candour
