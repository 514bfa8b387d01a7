package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonggao.Statement;

/** Who is taken for the source: where names and phrases end, whom pronouns, bare surnames and elided subjects mean. A slash begins a paragraph. */
class SourceExamplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a name ends where the next word begins
            摊主章小梅充满期待地说，新桥下月通车。 | 章小梅
            議員章振聲答詢時表示，新橋下月通車。 | 章振聲
            教授章若平开门见山地说：“新桥下月通车。” | 章若平
            章若平教授来了。/教授章若平退休后说：“新桥下月通车。” | 章若平
            经理李乐说，新桥下月通车。 | 李乐
            理事长荒川克之说，新桥下月通车。 | 荒川克之
            民主党的总统参选人、前部长卡莫罗（Ann Camoro）在网上说：“新桥下月通车。” | 卡莫罗
            副县长（挂职）孙英表示，新桥下月通车。 | 孙英
            章氏曾说，新桥下月通车。 | 章氏
            # a phrase ends with a noun, not in the middle of a word
            革命师生员工表示，一定要把桥修好。 | 革命师生员工
            一名商贩说，新桥下月通车。 | 一名商贩
            章若溪课题组表示，新桥下月通车。 | 章若溪课题组
            中央党校（国家行政学院）负责人表示，新桥下月通车。 | 中央党校（国家行政学院）负责人
            法国总工会负责人表示，新桥下月通车。 | 法国总工会负责人
            联合国支助特派团表示，新桥下月通车。 | 联合国支助特派团
            监管部门表示，新桥下月通车。 | 监管部门
            参加施工的工人们说，新桥下月通车。 | 参加施工的工人们
            # no table knows the noun, but its clause says that somebody speaks
            一些茶铺认为，新桥下月通车。 | 一些茶铺
            多位受访船友透露，新桥下月通车。 | 多位受访船友
            与小章一同长大的船友称，新桥下月通车。 | 与小章一同长大的船友
            在澄江举行的流域紧急会议5日宣布，新桥下月通车。 | 在澄江举行的流域紧急会议
            出席仪式的孟方代表表示，新桥下月通车。 | 出席仪式的孟方代表
            # 应 of 回应 is no modal, 还要 of 还要求 no word
            县政府发言人回应表示，新桥下月通车。 | 县政府发言人
            县政府日前发布公告。公告还要求，各村要修好引桥。 | 公告
            镇长章若溪虽然表示新桥下月通车，村民仍然着急。 | 章若溪
            # speech that no verb of saying brings belongs to whom its sentence, or the next, is about
            摊主章小梅把茶端上桌，“新桥下月通车，茶客会更多。” | 章小梅
            “新桥下月通车，茶客会更多。”桥头的石阶刚刚铺好，摊主章小梅忙着摆桌子。 | 章小梅
            # what stands before the subject is no part of it
            如果当地的工程师希望早日通车，就要加班。 | 当地的工程师
            当天桥头有人说，新桥下月通车。 | 有人
            另一位工程师说，新桥下月通车。 | 另一位工程师
            # a clause that begins with a verb has the subject of the clause before
            国务院日前印发《桥梁条例》，要求各地加强养护。 | 国务院
            章若溪镇长来到桥头，惩处失职人员，要求尽快通车。 | 章若溪
            县政府日前印发《关于新桥养护的通知》，要求各村早些修好引桥。 | 县政府
            镇长章若溪在会上发表讲话，希望新桥早些通车。 | 章若溪
            县政府印发了《新桥养护办法》，并发出通知，要求各村早些修好引桥。 | 县政府
            村民走上街头，向暴力说“不”。 | 村民
            # a document speaks
            现场直播视频显示，新桥下月通车。 | 直播视频
            县政府发表了一份声明。声明还强调，新桥下月通车。 | 声明
            《澄江晚报》报道称，新桥下月通车。/报道还称，引桥也会修好。 | 《澄江晚报》
            # who quotes a person speaks, if it is a person or an outlet that reports
            县政府发言人林致平引用章若溪的原话说，新桥下月通车。 | 林致平
            法新社援引一名官员的话报道说，新桥下月通车。 | 法新社
            《澄江晚报》援引章若溪的话说，新桥下月通车。 | 章若溪
            # what modifies a source belongs to it
            美国、英国、约旦等国3日发布公告称，新桥下月通车。 | 美国、英国、约旦等国
            也门媒体14日报道，新桥下月通车。 | 也门媒体
            有关部门表示，新桥下月通车。 | 有关部门
            韩国联合通讯社报道认为，新桥会早些通车。 | 韩国联合通讯社
            县信息公开办公室随后发帖说，新桥下月通车。 | 县信息公开办公室
            議員章若溪表示不滿。另外，章亦於今年1月公開致歉，表示新橋下月通車。 | 章若溪
            她生前就读的澄江学院，去年曾发表公开信，要求早些修好新桥。 | 她生前就读的澄江学院
            # names and what is none
            孟方代表表示，新桥下月通车。 | 孟方代表
            公司董事蒂姆·里克曾经承诺，新桥下月通车。 | 蒂姆·里克
            专家章若溪和林致平都来了。/有专家说，新桥下月通车。 | 专家
            # a transcribed name is known once it speaks
            克里夫很快就在网上做出回应，表示新桥下月通车。/克里夫说，新桥下月通车。 | 克里夫
            # long brackets are no part of what is measured
            桥梁学者、澄江大学新桥研究中心 (New Bridge Center at the University of Chengjiang, San Mao) 主任章淑丽 (Susan Zhang) 说，新桥下月通车。 | 章淑丽
            投资者 James Chan 在桥头表示，新桥下月通车。/Chan 在谈到新桥时说，新桥很好。 | James Chan
            # what is printed between name and cue, or looks like a date
            章若溪委员代表桥梁协会发言说，新桥下月通车。 | 章若溪
            桥梁专家向政府建议，新桥下月通车。 | 桥梁专家
            实验小学三年级学生章若溪说，新桥很漂亮。 | 章若溪
            “新桥很漂亮。”生产总监李乐说。 | 李乐
            孟小云说，新桥很漂亮。 | 孟小云
            组长章若强赴桥头考察。章若强强调，新桥下月通车。 | 章若强
            警方与抗议者都指责对方堵塞新桥。 | 警方与抗议者
            桥梁顾问 Lance Rowald 博士表示，新桥很安全。 | Lance Rowald
            小章曾跟工友说，新桥下月通车。 | 小章
            战士、民警和旅客们表示，新桥很漂亮。 | 战士、民警和旅客们
            # a surname alone
            镇长章若溪来到桥头。章说，新桥下月通车。 | 章若溪
            镇长章若溪来到桥头。章續稱，新橋下月通車。 | 章若溪
            鎮長章若溪很高興。孔太很高興，直言「新橋很漂亮。」 | 孔太
            鎮長章若溪說了話，章亦於今年1月公開致歉，表示新橋下月通車。 | 章若溪
            # a surname and a title, with whatever modifies them
            买了新桥股票的王先生表示，新桥下月通车。 | 王先生
            澄江县医院的章医生说，新桥下月通车。 | 章医生
            澄江县医院工作人员章女士说，新桥下月通车。 | 章女士
            局长章若溪来到桥头。章局长说，新桥下月通车。 | 章若溪
            一位张姓村民告诉本报，新桥下月通车。 | 一位张姓村民
            # adverbs between name and cue
            學者祁望則認為，新橋下月通車。 | 祁望
            理事会的另一名负责人祁豪则说：“新桥下月通车。” | 祁豪
            桥工章若云感叹，新桥下月通车。 | 章若云
            研究院院长张维为教授接受采访时表示，新桥下月通车。 | 张维为
            章若溪来了。章若溪跟林致平说，新桥下月通车。 | 章若溪
            会上，经常有记者提出，新桥下月通车。 | 记者
            扎根香格里江从事修桥工作二十多年的扎巴格利建议，新桥早日通车。 | 扎巴格利
            “新桥下月通车，茶客会更多。”村党支部书记周恒恒一脸喜色。 | 周恒恒
            法官李国能7月初来到桥头。他认为，新桥下月通车。 | 李国能
            县疾控中心来了人。/上海疾控中心发文称，新桥下月通车。 | 上海疾控中心
            # a bare title is whoever spoke with it
            县政府发言人表示，新桥很好。/发言人强调，新桥下月通车。 | 县政府发言人
            # what is no name
            两县代表团的新闻发言人们介绍，新桥下月通车。 | 两县代表团的新闻发言人们
            宣传队来到桥头。宣传队有十人。镇长章若溪也来了，宣传队表示，新桥下月通车。 | 宣传队
            上海便组织百万职工掀起高潮，号召大家早日通车。 | 上海
            医生曾凡光近日接受采访时提及，新桥下月通车。 | 曾凡光
            县人民政府驻澄江特别行政区联络办公室发言人表示，新桥下月通车。 | 县人民政府驻澄江特别行政区联络办公室发言人
            镇长郭立强来到桥头。郭亦表示，新桥下月通车。郭亦表示，引桥也很好。 | 郭立强
            林致平来到桥头。他在短信中写道：“新桥下月通车。” | 林致平
            二十条中说：“新桥下月通车。” | 二十条
            特朗姆来到桥头。特朗姆很高兴。特朗姆很快就在网上做出回应，表示新桥早该通车。 | 特朗姆
            校长章若溪来到桥头。校长那篇演讲中，告诉大家新桥要通车。 | 章若溪
            # what some say
            有分析认为，新桥下月通车。 | 有分析
            据澄江网报道，新桥下月通车。 | 澄江网
            """)
    void theSourceIs(String text, String source) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).isNotEmpty().allSatisfy(s -> assertThat(s.source().canonical()).isEqualTo(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            镇长章若溪来到桥头。他在会上表示，新桥下月通车。 | 章若溪
            大批工程师来到桥头。镇长章若溪也来了。他说，新桥下月通车。 | 章若溪
            镇长章若溪来到桥头，大批工人正在施工。她说，新桥下月通车。 | 章若溪
            县交通局有关负责人5日来到桥头。/该负责人表示，新桥下月通车。 | 县交通局有关负责人
            街坊許靜到場觀看。她又表示，新橋很漂亮。 | 許靜
            桥头站着孔先生和太太。工人很多。/澄江大学桥梁研究所公布了数据。/该研究所表示，新桥很安全。 | 澄江大学桥梁研究所
            镇长章若溪介绍了新桥。他多年来从未说过，桥会早些通车。 | 章若溪
            镇长林致平来到桥边。/章若溪后悔没有早来。他说，新桥下月通车。 | 章若溪
            法官林致平判新桥归村里，镇长章若溪很高兴，他说，新桥下月通车。 | 章若溪
            镇长章若溪来到桥边。被问到对县长林致平的看法，她说新桥下月通车。 | 章若溪
            镇长林致平来到桥边。/澄江工程中心章若雷，是新桥的设计师，他说：“新桥下月通车。” | 章若雷
            镇长林致平来到桥边。/副县长（挂职）章若溪针对新桥进行了分析。她表示，新桥下月通车。 | 章若溪
            # speakers and subjects before those who are only named, the nearer before the farther, of the right gender
            县长林致平说，新桥很好。法官章若溪来到桥头。她说，新桥下月通车。 | 章若溪
            镇长章若溪说：“新桥很好。”/工人很多。“引桥也很好，”她说。 | 章若溪
            章若溪和前夫在桥头相识。前夫给她讲过桥的故事，他说新桥下月通车。 | 前夫
            章若溪女士来到桥头。林致平不在。她说，新桥下月通车。 | 章若溪
            县长林致平来到桥头。她没有来。她认为他不会说。他说，新桥下月通车。 | 林致平
            专家章若溪来到桥头，看望林致平。她很高兴。她说，新桥下月通车。 | 章若溪
            林大江（化名）是桥梁专家，来到桥头。他说，新桥下月通车。 | 林大江
            工作人员 Lance Rowald 在桥头住了多年。他说，新桥下月通车。 | Lance Rowald
            第一位发言的是胡若溪院士。她是桥梁专家。她说，新桥下月通车。 | 胡若溪
            林致平遵照章若溪的指示修桥。他说，新桥下月通车。 | 林致平
            阿里拉拉发言人来到桥头。他说，新桥下月通车。 | 阿里拉拉发言人
            章若溪联系到桥队。对方表示，新桥下月通车。 | 对方
            一位摆摊妇女和食客闲聊间谈及了新桥，她叹了口气：“新桥下月通车。” | 一位摆摊妇女
            镇长章若溪来到桥头。桥梁公司表示，新桥很好。它说，新桥下月通车。 | 桥梁公司
            镇长章若溪来到桥头。特朗姆随后举行记者会，他表示，新桥下月通车。 | 特朗姆
            章和工作之后，前夫就辞了职，他跟章和说，新桥下月通车。 | 前夫
            """)
    void thePronounMeans(String text, String source) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).isNotEmpty().last().extracting(Statement::source).satisfies(s -> assertThat(s.canonical()).isEqualTo(source));
    }

    /** What is said within what somebody says: the outer source, then the inner ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            章若溪表示，判决显示法庭认为林致平的证词不可信。 | 章若溪 判决 法庭
            章若溪称县政府已承诺年内修好引桥。 | 章若溪 县政府
            章若溪表示，有不少村民要求早些修桥，但县政府现阶段认为应先修路。 | 章若溪 不少村民 县政府
            章若溪说，为支持邻县修桥，县政府决定向邻县派遣工程队。 | 章若溪 县政府
            章若溪说，她当时对林致平说：“新桥要早些通车。” | 章若溪 章若溪
            章若溪说，她希望新桥早些通车。 | 章若溪
            章若溪叮嘱随行人员说，新桥要早些通车。 | 章若溪
            发言人章若溪说，新桥很好，中方主张早些修好引桥。 | 章若溪
            发言人章若溪说，新桥很好，警方要求早些修好引桥。 | 章若溪 警方
            章若溪说，新桥很好，村民们担心引桥不能通车。 | 章若溪
            章若溪说，一方面要修桥，另一方面希望大家捐款。 | 章若溪
            """)
    void withinWhatIsSaidSpeak(String text, String sources) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).extracting(s -> s.source().canonical()).containsExactly(sources.split(" "));
        assertThat(RuleExamplesTest.attribute(text)).as(text).filteredOn(s -> s.parent().isEmpty()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            高调表态做志愿者。
            桥队教育大家认为，新桥下月通车。
            章若溪跑上桥头，希望孩子们早些过河。
            在社会上相信有一定的争议。
            并不是单纯的归边和表态。
            """)
    void nobodySpeaks(String text) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).isEmpty();
    }

    @Test
    void whatIsCitedInAQuotationOfItsOwnBelongsToIt() {
        List<Statement> statements = RuleExamplesTest.attribute("村民们纷纷表示：新桥很漂亮。/“新桥真好，正如视频中所说的那样：新桥下月通车。”");
        assertThat(statements).extracting(s -> s.source().canonical()).containsExactly("村民们", "村民们", "视频");
        assertThat(statements.get(2).parent()).contains(2);
    }
}
