#pragma once

#include "interchange/importcheck.h"
#include "interchange/importkind.h"
#include "interchange/importlists.h"
#include "interchange/importmapping.h"
#include "interchange/importtext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace candour {

/// \brief Turns what stands in a column into our codes. A value per target and import; one thread.
///
/// A cell is compared with the mapping first, then with our code, the national code, the label and further spellings.
/// What was seen once is found again by its bytes, so that a million rows cost a million short look-ups.
class ImportCodes
{
    Q_DECLARE_TR_FUNCTIONS(ImportCodes)

public:
    static constexpr int absent = -1;    ///< nothing stands there
    static constexpr int noAnswer = -2;  ///< mapped to "no answer": absent, and counted
    static constexpr int unknown = -3;   ///< unmapped() will list it

    ImportCodes(const ImportTarget &target, const ImportMapping &mapping, const ImportLists &lists);

    /// \param cell without blanks around it
    /// \return the number of a code, or absent, noAnswer, unknown
    [[nodiscard]] int look(QByteArrayView cell);

    /// The code as the register holds it.
    [[nodiscard]] const QByteArray &code(int number) const { return m_codes[size_t(number)]; }

    /// The cell's several codes joined as the register holds them; empty where one of them is unknown.
    [[nodiscard]] QByteArray lookSeveral(QByteArrayView cell);

    /// What was not recognised, and in how many rows. Very many different values are cut short.
    [[nodiscard]] const QHash<QByteArray, qint64> &unmapped() const { return m_unmapped; }
    /// Whether bare scores came without anybody having said which end is the best.
    [[nodiscard]] bool wantsDirection() const { return m_wantsDirection; }
    /// What is wrong with the mapping of this target, one sentence each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void addEntry(const ReferenceEntry &entry);
    void addScores(const ReferenceSet &set, std::optional<ScoreDirection> direction);
    void addMapped(const QMap<QString, QString> &codes);
    void name(const QString &text, int number);
    [[nodiscard]] int numberOf(const QByteArray &code);
    [[nodiscard]] int recognise(QByteArrayView cell);

    const ImportTarget &m_target;
    std::vector<QByteArray> m_codes;
    QHash<QString, int> m_names;       ///< plainForm() of a way to write a code -> its number
    QHash<QString, int> m_mapped;      ///< what the person said, as it stands in the file
    QSet<QString> m_bareScores;
    ByteTable m_seen;
    QHash<QByteArray, qint64> m_unmapped;
    QStringList m_problems;
    bool m_wantsDirection = false;
    bool m_lacksDirection = false;
};

/// Lists the codes of one target that nobody has explained, and what blocks the import because of them.
void reportCodes(const ImportTarget &target, const QString &column, const ImportCodes &codes, ImportCheck &check);

/// \brief Turns the names of wards and services into parts of the Trust. A value per import; one thread.
class ImportUnits
{
public:
    explicit ImportUnits(const QList<ImportLists::Unit> &units);

    /// The id of the part as text, or empty where nothing is known by that name.
    [[nodiscard]] QByteArrayView look(QByteArrayView cell);

private:
    std::vector<QByteArray> m_ids;
    QHash<QString, int> m_names;
    ByteTable m_seen;
};

} // namespace candour
