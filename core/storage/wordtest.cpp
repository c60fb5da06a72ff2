#include "storage/wordtest.h"

#include "storage/query.h"

#include <sqlite3.h>

#include <algorithm>

namespace candour {

/// A tokenizer of FTS5, as the index uses it.
struct WordTest::Tokenizer
{
    fts5_tokenizer functions = {};
    Fts5Tokenizer *made = nullptr;

    Tokenizer() = default;
    ~Tokenizer()
    {
        if (made)
            functions.xDelete(made);
    }
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    /// \param take gets each token; false ends it
    template <typename Take>
    void split(QByteArrayView text, int purpose, Take &take) const
    {
        const auto pass = [](void *receiver, int, const char *token, int size, int, int) {
            return (*static_cast<Take *>(receiver))(QByteArrayView(token, size)) ? SQLITE_OK : SQLITE_DONE;
        };
        (void)functions.xTokenize(made, &take, purpose, text.data(), int(text.size()), pass);
    }
};

namespace {

/// The programming interface of FTS5 in this connection: sqlite.org/fts5.html, section 7.
fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &query, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(query, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(query);
    }
    sqlite3_finalize(query);
    return api;
}

void testRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::vector<QByteArrayView> texts;
    for (int i = 0; i < count; ++i) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[i]));
        texts.emplace_back(text, sqlite3_value_bytes(values[i]));
    }
    sqlite3_result_int(context, static_cast<const WordTest *>(sqlite3_user_data(context))->holds(texts) ? 1 : 0);
}

} // namespace

std::unique_ptr<WordTest> WordTest::forIndex(sqlite3 *handle, const QByteArray &tokenizer)
{
    QList<QByteArray> parts = tokenizer.split(' ');
    fts5_api *api = apiOf(handle);
    auto found = std::make_unique<Tokenizer>();
    void *context = nullptr;
    if (!api || api->xFindTokenizer(api, parts.takeFirst().constData(), &context, &found->functions) != SQLITE_OK)
        return nullptr;
    std::vector<const char *> arguments;
    for (const QByteArray &part : std::as_const(parts))
        arguments.push_back(part.constData());
    if (found->functions.xCreate(context, arguments.data(), int(arguments.size()), &found->made) != SQLITE_OK)
        return nullptr;
    std::unique_ptr<WordTest> test(new WordTest(std::move(found)));
    const int known = sqlite3_create_function(handle, functionName, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, test.get(), testRow, nullptr, nullptr);
    return known == SQLITE_OK ? std::move(test) : nullptr;
}

WordTest::WordTest(std::unique_ptr<Tokenizer> tokenizer)
    : m_tokenizer(std::move(tokenizer))
{
}

WordTest::~WordTest() = default;

bool WordTest::lookFor(const QString &search)
{
    m_words.clear();
    for (const SearchWord &word : searchWords(search)) {
        const QByteArray utf8 = word.text.toUtf8();
        std::size_t tokens = 0;
        auto keep = [&](QByteArrayView token) {
            ++tokens;
            m_words.push_back({token.toByteArray(), word.isBeginning});
            return true;
        };
        m_tokenizer->split(utf8, FTS5_TOKENIZE_QUERY | (word.isBeginning ? FTS5_TOKENIZE_PREFIX : 0), keep);
        if (tokens != 1)
            return false;
    }
    return !m_words.empty();
}

bool WordTest::holds(const std::vector<QByteArrayView> &texts) const
{
    m_found.assign(m_words.size(), false);
    auto test = [this](QByteArrayView token) {
        bool all = true;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const Word &word = m_words[i];
            if (!m_found[i] && (word.isBeginning ? token.startsWith(word.token) : token == word.token))
                m_found[i] = true;
            all = all && m_found[i];
        }
        return !all;
    };
    for (const QByteArrayView text : texts)
        m_tokenizer->split(text, FTS5_TOKENIZE_DOCUMENT, test);
    return std::all_of(m_found.begin(), m_found.end(), [](bool found) { return found; });
}

} // namespace candour
